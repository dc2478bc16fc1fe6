# ko: 글을 감싼 따옴표가 다른 모양이에요. 지우고 키보드에 있는 곧은 따옴표로 다시 적어 보세요.
# en: The quotes around the words are curly. Delete them and type straight ones from your keyboard.
print(“Happy birthday!”)
