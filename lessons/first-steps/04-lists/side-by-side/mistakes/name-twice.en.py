# ko: 가격을 places에서 꺼내서 이름이 두 번 나왔어요. 가격은 prices에 들어 있어요.
# en: The name comes twice, since both were taken out of places. The price is in prices.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
prices = [6, 9, 10, 4, 14]
number = int(input("Which place? (0 to 4) "))
print(places[number], places[number], "dollars")
