# ko: 세 줄이 다 나왔는데 차례가 달라요. 프로그램에서 줄의 자리를 바꿔 보세요.
# en: All three lines are there, but in a different order. Try moving the lines of your program.
print("Dear Mia,")
print("See you tomorrow!")
print("Happy birthday!")
