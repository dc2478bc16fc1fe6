# ko: else if라고 길게 적으면 컴퓨터가 알아듣지 못해요. 한 낱말로 elif라고 적어 보세요.
# en: The computer does not take else if in two words. Write the short word for it.
minutes = int(input("역에서 몇 분 걸려요? "))
if minutes <= 5:
    print("가까워요.")
else if minutes <= 10:
    print("걸을 만해요.")
else:
    print("조금 멀어요.")
