# ko: 먼저 있던 가격이 사라졌어요. 서랍에서 꺼낸 값에 더해서 넣어 보세요.
# en: The price that was there is gone. Take it out of the drawer first, and add to it.
price = int(input("What does the salad cost now? "))
place = {"name": "Green Bowl", "price": price}
place["price"] = 1
print(place["name"], place["price"])
