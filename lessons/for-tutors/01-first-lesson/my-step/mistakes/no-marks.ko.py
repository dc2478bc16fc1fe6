# ko: 첫 줄에 표시가 없어요. 제목 뒤에 { }를 적고, 그 안에 표시를 넣어 보세요.
# en: The first line has no marks. Put them after the title, inside { and }.
print("## 좋아하는 과일")
print("과일 이름을 화면에 보여 줘요.")
print("따옴표를 빠뜨릴 수 있어요.")
