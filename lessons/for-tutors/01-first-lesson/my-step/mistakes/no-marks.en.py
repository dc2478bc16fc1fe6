# ko: 첫 줄에 표시가 없어요. 제목 뒤에 { }를 적고, 그 안에 표시를 넣어 보세요.
# en: The first line has no marks. Put them after the title, inside { and }.
print("## Your favorite fruit")
print("Show the name of a fruit.")
print("The quotes may be forgotten.")
