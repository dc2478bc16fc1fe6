# ko: 가격과 개수를 더했어요. 두 개를 사면 가격을 두 번 내니까, 곱해 보세요.
# en: The price and the count are added. Two of them cost twice the price, so multiply.
price = 4000
count = int(input("몇 줄 드릴까요? "))
total = price + count
print("하준이네 김밥집")
print("합계:", total)
