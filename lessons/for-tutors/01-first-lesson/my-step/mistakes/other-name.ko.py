# ko: 이름에 쓸 수 없는 글자가 있어요. 영어 소문자로 적고, 낱말 사이는 -로 이어 보세요.
# en: Something in the name cannot be there. Use small letters, and put - between the words.
print("## 좋아하는 과일 {#과일 .write minutes=2}")
print("과일 이름을 화면에 보여 줘요.")
print("따옴표를 빠뜨릴 수 있어요.")
