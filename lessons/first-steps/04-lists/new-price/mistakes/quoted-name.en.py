# ko: 따옴표 때문에 new라는 글이 칸에 들어갔어요. 따옴표를 지우면 new에 든 값이 들어가요.
# en: With quotes the word new is in the list. Take the quotes away to put in the value of new.
prices = [6, 9, 10]
new = int(input("What do the noodles cost now? "))
prices[1] = "new"
print(prices)
