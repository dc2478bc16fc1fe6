# ko: if가 두 번이면 갈림길도 두 번이에요. 그래서 3분일 때 두 줄이 나와요. 둘째 if를 elif로 바꿔 보세요.
# en: Two ifs are two forks in the road, so for 3 minutes there are two lines. Begin the middle way with the short word for else if.
minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
if minutes <= 10:
    print("A nice walk.")
else:
    print("A bit far.")
