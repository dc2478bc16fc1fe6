# ko: 따옴표가 없어서 컴퓨터가 그런 이름의 상자를 찾았어요. 키를 따옴표로 감싸 보세요.
# en: Without quotes the computer looks for a box with that name. Put quotes around the key.
price = int(input("What do the noodles cost today? "))
place = {"name": "Harbor Noodles", "menu": "noodles", "price": price}
print(place[name])
print(place[menu], place["price"], "dollars")
