# ko: elif에는 조건이 있어야 해요. elif와 쌍점(:) 사이에 무엇을 물을지 적어 보세요.
# en: The middle way needs a condition. Write what it should ask right before the colon (:).
minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
elif:
    print("A nice walk.")
else:
    print("A bit far.")
