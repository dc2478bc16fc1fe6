# ko: 느낌표가 따옴표 바깥에 있어요. 따옴표 안으로 옮겨 보세요.
# en: The mark is outside the quotes. Move it inside.
print("안녕"!)
