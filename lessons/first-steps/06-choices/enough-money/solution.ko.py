money = int(input("얼마 있어요? "))
if money >= 8000:
    print("칼국수를 먹어요.")
