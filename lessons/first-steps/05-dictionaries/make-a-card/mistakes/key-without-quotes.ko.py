# ko: 키에 따옴표가 없어요. menu와 price를 저마다 따옴표로 감싸 보세요.
# en: The keys have no quotes. Put quotes around menu, and around price.
place = {"name": "한입 김밥", menu: "김밥", price: 3500}
