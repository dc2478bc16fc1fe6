# ko: 따옴표 때문에 new라는 글이 칸에 들어갔어요. 따옴표를 지우면 new에 든 값이 들어가요.
# en: With quotes the word new is in the list. Take the quotes away to put in the value of new.
prices = [4500, 8000, 9000]
new = int(input("칼국수의 새 가격은 얼마예요? "))
prices[1] = "new"
print(prices)
