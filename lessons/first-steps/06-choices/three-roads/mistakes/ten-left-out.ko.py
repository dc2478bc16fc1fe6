# ko: 딱 10분일 때 다른 길로 가요. 10분까지는 가운데 길이니까, 같을 때도 True가 되게 해 보세요.
# en: At exactly 10 minutes it goes the wrong way. Up to 10 is the middle way, so the same number must be True as well.
minutes = int(input("역에서 몇 분 걸려요? "))
if minutes <= 5:
    print("가까워요.")
elif minutes < 10:
    print("걸을 만해요.")
else:
    print("조금 멀어요.")
