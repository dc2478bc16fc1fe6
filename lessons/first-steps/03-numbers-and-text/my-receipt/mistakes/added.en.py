# ko: 가격과 개수를 더했어요. 두 개를 사면 가격을 두 번 내니까, 곱해 보세요.
# en: The price and the count are added. Two of them cost twice the price, so multiply.
price = 5
count = int(input("How many bowls? "))
total = price + count
print("Noah's Noodles")
print("Total:", total)
