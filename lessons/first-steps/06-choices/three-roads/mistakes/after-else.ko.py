# ko: elif가 else보다 아래에 있어요. else는 언제나 마지막이니까, elif를 그 위로 옮겨 보세요.
# en: An else always comes last. Move the middle way above it.
minutes = int(input("역에서 몇 분 걸려요? "))
if minutes <= 5:
    print("가까워요.")
else:
    print("조금 멀어요.")
elif minutes <= 10:
    print("걸을 만해요.")
