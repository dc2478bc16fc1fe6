# ko: else에는 조건을 적지 않아요. else 바로 뒤에 쌍점(:)만 찍어 보세요.
# en: An else has no condition of its own. Put only a colon (:) right after it.
day = int(input("오늘은 며칠이에요? "))
if day % 2 == 0:
    print("어묵 하나 더!")
else day % 2 == 1:
    print("맛있게 드세요!")
