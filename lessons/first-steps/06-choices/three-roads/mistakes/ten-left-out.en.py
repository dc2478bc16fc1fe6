# ko: 딱 10분일 때 다른 길로 가요. 10분까지는 가운데 길이니까, 같을 때도 True가 되게 해 보세요.
# en: At exactly 10 minutes it goes the wrong way. Up to 10 is the middle way, so the same number must be True as well.
minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
elif minutes < 10:
    print("A nice walk.")
else:
    print("A bit far.")
