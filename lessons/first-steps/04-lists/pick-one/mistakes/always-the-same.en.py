# ko: 어떤 번호를 적어도 같은 가게가 나와요. [ ] 안에 숫자 말고 number를 적어 보세요.
# en: It is the same place whatever you type. Write number between [ and ], and not a number of your own.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
number = int(input("Which place? (0 to 4) "))
print(places[1])
