# ko: 돈이 딱 맞을 때 아무것도 나오지 않아요. 같을 때도 True가 되는 물음은 무엇이었나요?
# en: When the money is exactly enough, nothing shows. Which question also says True for the same number?
money = int(input("How much money do you have? "))
if money > 9:
    print("Noodles for me!")
