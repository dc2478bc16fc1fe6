# ko: 이름에 쓸 수 없는 글자가 있어요. 영어 소문자로 적고, 낱말 사이는 -로 이어 보세요.
# en: Something in the name cannot be there. Use small letters, and put - between the words.
print("## Your favorite fruit {#my fruit .write minutes=2}")
print("Show the name of a fruit.")
print("The quotes may be forgotten.")
