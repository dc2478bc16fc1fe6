# ko: 컴퓨터가 따옴표 없는 글을 상자 이름으로 알아들었어요. 가게 이름과 파는 것을 따옴표로 감싸 보세요.
# en: Without quotes the computer takes your words for the name of a box. Put quotes around the name of the shop and what it sells.
shop = 하준이네
menu = 김밥
price = 4000
print(shop)
print(menu, price)
