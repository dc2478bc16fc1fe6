# ko: 리스트가 통째로 나왔어요. places와 prices 바로 뒤에 저마다 [ ]를 적고, 그 안에 번호를 넣어 보세요.
# en: A whole list is on the screen. Write [ ] with the number right after places, and right after prices, too.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
prices = [6, 9, 10, 4, 14]
number = int(input("Which place? (0 to 4) "))
print(places, prices, "dollars")
