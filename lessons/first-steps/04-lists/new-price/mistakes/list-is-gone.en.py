# ko: 리스트가 통째로 사라지고 숫자 하나만 남았어요. 한 칸만 바꾸려면 prices 바로 뒤에 [ ]와 번호를 적어 보세요.
# en: The whole list is gone, and there is only one number. To change one box, write [ ] with its number right after prices.
prices = [6, 9, 10]
new = int(input("What do the noodles cost now? "))
prices = new
print(prices)
