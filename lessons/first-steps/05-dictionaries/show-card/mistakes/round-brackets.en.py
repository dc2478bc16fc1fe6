# ko: ( )로는 서랍이 열리지 않아요. 키를 [ ] 안에 적어 보세요.
# en: A drawer does not open with ( ). Write the key between [ and ].
price = int(input("What do the noodles cost today? "))
place = {"name": "Harbor Noodles", "menu": "noodles", "price": price}
print(place("name"))
print(place("menu"), place("price"), "dollars")
