for menu in ["떡볶이", "김밥"]:
    print("주문:", menu)
print("끝!")
