# ko: 상자는 다 있는데 화면이 비어 있어요. print를 적어서 상자에 든 값을 보여 주세요.
# en: The boxes are all there, but the screen is empty. Use print to show their values.
shop = "Noah's Noodles"
menu = "Tomato soup"
price = 5
