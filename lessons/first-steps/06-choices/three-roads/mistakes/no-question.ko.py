# ko: elif에는 조건이 있어야 해요. elif와 쌍점(:) 사이에 무엇을 물을지 적어 보세요.
# en: The middle way needs a condition. Write what it should ask right before the colon (:).
minutes = int(input("역에서 몇 분 걸려요? "))
if minutes <= 5:
    print("가까워요.")
elif:
    print("걸을 만해요.")
else:
    print("조금 멀어요.")
