# ko: total은 맞는데 화면에 보이지 않아요. 마지막 줄에서 total의 값을 출력해 보세요.
# en: The value of total is right, but it is not on the screen. Print it in the last line.
price = 5
count = int(input("How many bowls? "))
total = price * count
print("Noah's Noodles")
print("Total: total")
