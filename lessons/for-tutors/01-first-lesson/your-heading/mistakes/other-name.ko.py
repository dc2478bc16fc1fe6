# ko: 이름에 빈칸이나 대문자가 있어요. 소문자로 적고, 낱말 사이는 -로 이어 보세요.
# en: There is a space or a capital letter in the name. Use small letters, and put - between the words.
print("## 인사하기 {#say hello .write minutes=2}")
