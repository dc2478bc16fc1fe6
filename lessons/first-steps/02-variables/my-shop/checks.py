import re

from sangja.checks import MISSING, check, free, mistake, run, wrong

free("string", "number")

NAMES = ("shop", "menu", "price")


@mistake(
    ko="컴퓨터가 따옴표 없는 글을 상자 이름으로 알아들었어요. 가게 이름과 파는 것을 따옴표로 감싸 보세요.",
    en="Without quotes the computer takes your words for the name of a box. Put quotes around the name of the shop and what it sells.",
)
def no_quotes(seen):
    return seen.error is not None and re.search(r"^(shop|menu) *= *[^\"' ]", seen.source, re.MULTILINE)


@mistake(
    ko="price에 문자열이 들어 있어요. 가격은 숫자만, 따옴표 없이 적어 보세요.",
    en="There is a string in price. Write the price as a number, without quotes.",
)
def quoted_price(seen):
    return type(seen.holds("price")) is str


@mistake(
    ko="화면에 상자 이름이 나왔어요. print 괄호 안에서 상자 이름에 붙은 따옴표를 지워 보세요.",
    en="The screen shows the names of the boxes. Take the quotes away from those names in print.",
)
def names_shown(seen):
    return any(name in seen.printed.split() and str(seen.holds(name)) not in seen.printed for name in NAMES)


@mistake(
    ko="상자는 다 있는데 화면이 비어 있어요. print를 적어서 상자에 든 값을 보여 주세요.",
    en="The boxes are all there, but the screen is empty. Use print to show their values.",
)
def nothing_shown(seen):
    return not any(seen.holds(name) is MISSING for name in NAMES) and seen.printed.strip() == ""


@check(run(), ko="shop, menu, price가 모두 있어요", en="shop, menu and price are all there")
def three_boxes(seen):
    if seen.error:
        return False
    absent = [name for name in NAMES if seen.holds(name) is MISSING]
    if absent:
        return wrong(
            ko=f"아직 없는 상자: {', '.join(absent)}. 이름을 똑같이 적었는지 한 글자씩 살펴보세요.",
            en=f"Boxes that are not there yet: {', '.join(absent)}. Check the names letter by letter.",
        )


@check(run(), ko="가게 이름과 파는 것은 문자열이에요", en="The name of the shop and what it sells are strings")
def two_strings(seen):
    if seen.error:
        return False
    others = [name for name in ("shop", "menu") if type(seen.holds(name)) is not str or not seen.holds(name).strip()]
    if others:
        return wrong(
            ko=f"문자열을 넣을 상자: {', '.join(others)}. 따옴표 사이에 글을 적어 보세요.",
            en=f"Boxes that need a string: {', '.join(others)}. Write some words between quotes.",
        )


@check(run(), ko="가격은 숫자예요", en="The price is a number")
def price_is_a_number(seen):
    if seen.error:
        return False
    if type(seen.holds("price")) not in (int, float):
        return wrong(
            ko="price에 숫자 하나만 넣어 보세요. 쉼표나 따옴표는 빼고 적어요.",
            en="Put just one number into price, without commas or quotes.",
        )


@check(run(), ko="세 상자의 값이 모두 화면에 있어요", en="The values of all three boxes are on the screen")
def menu_on_screen(seen):
    if seen.error:
        return False
    unseen = [name for name in NAMES if str(seen.holds(name)) not in seen.printed]
    if unseen:
        return wrong(
            ko=f"화면에 값이 없는 상자: {', '.join(unseen)}. print 괄호 안에 그 이름을 적어 보세요.",
            en=f"Boxes whose value is not on the screen: {', '.join(unseen)}. Write the names in a print.",
        )
