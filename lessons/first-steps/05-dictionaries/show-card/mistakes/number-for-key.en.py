# ko: 서랍에는 번호가 없어요. [ ] 안에 번호 말고 키를 적어 보세요.
# en: Drawers have no numbers. Write a key between [ and ], and not a number.
price = int(input("What do the noodles cost today? "))
place = {"name": "Harbor Noodles", "menu": "noodles", "price": price}
print(place[0])
print(place[1], place[2], "dollars")
