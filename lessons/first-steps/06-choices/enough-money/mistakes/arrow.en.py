# ko: 크거나 같은지 물을 때는 >를 먼저, =를 나중에 적어요. 두 글자의 자리를 바꿔 보세요.
# en: To ask for more or the same, > comes first and = comes second. Swap the two.
money = int(input("How much money do you have? "))
if money => 9:
    print("Noodles for me!")
