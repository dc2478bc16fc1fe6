# ko: 서랍이 사라지고 place에 숫자만 남았어요. =의 왼쪽에 place만 적지 말고 키도 함께 적어 보세요.
# en: The drawers are gone, and there is only a number in place. On the left of the =, write the key as well.
price = int(input("What does the salad cost now? "))
place = {"name": "Green Bowl", "price": price}
place = place["price"] + 1
print(place["name"], place["price"])
