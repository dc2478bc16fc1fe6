# ko: 키 뒤에는 = 말고 쌍점(:)을 찍어요. 한 글자만 바꿔 보세요.
# en: Between a key and its value there is a colon (:), and not =. Change that one sign.
place = {"name": "한입 김밥", "menu" = "김밥", "price" = 3500}
