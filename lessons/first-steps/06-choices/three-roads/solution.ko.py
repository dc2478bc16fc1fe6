minutes = int(input("역에서 몇 분 걸려요? "))
if minutes <= 5:
    print("가까워요.")
elif minutes <= 10:
    print("걸을 만해요.")
else:
    print("조금 멀어요.")
