money = int(input("얼마 있어요? "))
if money >= 4500:
    print("떡볶이를 먹어요.")
