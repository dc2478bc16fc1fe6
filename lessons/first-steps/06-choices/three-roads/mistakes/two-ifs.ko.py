# ko: if가 두 번이면 갈림길도 두 번이에요. 그래서 3분일 때 두 줄이 나와요. 둘째 if를 elif로 바꿔 보세요.
# en: Two ifs are two forks in the road, so for 3 minutes there are two lines. Begin the middle way with the short word for else if.
minutes = int(input("역에서 몇 분 걸려요? "))
if minutes <= 5:
    print("가까워요.")
if minutes <= 10:
    print("걸을 만해요.")
else:
    print("조금 멀어요.")
