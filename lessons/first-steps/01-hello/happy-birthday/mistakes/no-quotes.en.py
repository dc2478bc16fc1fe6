# ko: 아직 따옴표가 없어요. 보여 줄 글 바로 앞과 바로 뒤에 따옴표를 하나씩 붙여 보세요.
# en: There are no quotes yet. Put one right before the words and one right after them.
print(Happy birthday!)
