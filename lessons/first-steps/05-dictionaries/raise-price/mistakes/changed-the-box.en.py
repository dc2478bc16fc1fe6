# ko: 상자 price는 커졌지만 서랍은 그대로예요. =의 왼쪽에 서랍을 적어 보세요.
# en: The box price has a new value, but the drawer has not. Write the drawer on the left of the =.
price = int(input("What does the salad cost now? "))
place = {"name": "Green Bowl", "price": price}
price = price + 1
print(place["name"], place["price"])
