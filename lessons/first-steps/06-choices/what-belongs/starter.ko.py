money = 3000
if money >= 4500:
    print("떡볶이를 주문해요.")
    print("어묵도 주문해요.")
print("물을 마셔요.")
