from sangja.checks import MISSING, check, run, wrong


@check(run(), ko="음식이 바뀌었어요", en="There is another dish in menu")
def another_dish(seen):
    if seen.error:
        return False
    menu = seen.holds("menu")
    if menu is MISSING or menu in ("떡볶이", "Pancakes"):
        return wrong(
            ko="이제 menu에 다른 음식을 넣어 보세요. 글이니까 따옴표로 감싸요.",
            en="Now put another dish into menu. It is a string, so it needs quotes.",
        )
    if str(menu) not in seen.printed:
        return wrong(
            ko="menu에 든 값이 화면에 없어요. print 괄호 안에 따옴표 없이 menu가 있는지 보세요.",
            en="The value of menu is not on the screen. Check that print has menu in it, without quotes.",
        )


@check(run(), ko="가격이 바뀌었어요", en="There is another price in price")
def another_price(seen):
    if seen.error:
        return False
    price = seen.holds("price")
    if price is MISSING or price in (4500, 6):
        return wrong(
            ko="이제 price에 다른 가격을 넣어 보세요. 숫자니까 따옴표 없이 적어요.",
            en="Now put another price into price. It is a number, so no quotes.",
        )
    if str(price) not in seen.printed:
        return wrong(
            ko="price에 든 값이 화면에 없어요. print 괄호 안에 따옴표 없이 price가 있는지 보세요.",
            en="The value of price is not on the screen. Check that print has price in it, without quotes.",
        )
