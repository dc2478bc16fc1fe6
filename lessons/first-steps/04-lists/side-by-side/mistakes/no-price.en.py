# ko: 이름은 잘 나왔어요. 그 옆에 가격도 나오게, 쉼표를 찍고 prices에서 같은 번호를 꺼내 보세요.
# en: The name is right. For the price, put a comma after it and take the same number out of prices.
places = ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"]
prices = [6, 9, 10, 4, 14]
number = int(input("Which place? (0 to 4) "))
print(places[number])
