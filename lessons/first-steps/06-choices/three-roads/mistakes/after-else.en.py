# ko: elif가 else보다 아래에 있어요. else는 언제나 마지막이니까, elif를 그 위로 옮겨 보세요.
# en: An else always comes last. Move the middle way above it.
minutes = int(input("How many minutes from the station? "))
if minutes <= 5:
    print("Very near.")
else:
    print("A bit far.")
elif minutes <= 10:
    print("A nice walk.")
