import re

from sangja.checks import MISSING, check, mistake, prints, run, wrong


@mistake(
    ko="=의 양쪽이 서로 바뀌었어요. 상자 이름을 왼쪽에, 넣을 숫자를 오른쪽에 적어 보세요.",
    en="The two sides of = are swapped. Write the name of the box on the left and the number on the right.",
)
def swapped_sides(seen):
    return re.search(r"^\s*\d+\s*=", seen.source, re.MULTILINE)


@mistake(
    ko="숫자 안에 쉼표가 있어서 값이 둘로 나뉘었어요. 쉼표를 빼고 적어 보세요.",
    en="The comma cuts the price into two values. Write the number without a comma.",
)
def comma_inside(seen):
    return type(seen.holds("price")) is tuple


@mistake(
    ko="price에 문자열이 들어 있어요. 값은 숫자여야 하니까, 따옴표를 지워 보세요.",
    en="There is a string in price. It should be a number, so take the quotes away.",
)
def quoted_number(seen):
    return type(seen.holds("price")) is str


@mistake(
    ko="숫자만 있어야 해요. 숫자에 붙은 '원'을 지워 보세요.",
    en="There should be only a number. Take the $ away.",
)
def money_sign(seen):
    return seen.error is not None and re.search(r"\$|원", seen.source)


@mistake(
    ko="화면에 상자 이름이 나왔어요. print 괄호 안의 따옴표를 지우면 상자에 든 값이 나와요.",
    en="The screen shows the name of the box. Without the quotes in print you will see its value.",
)
def quoted_name(seen):
    return seen.printed.strip() == "price"


prints(ko="4500", en="6")


@check(run(), ko="price라는 상자에 숫자가 들어 있어요", en="A box called price holds a number")
def price_is_a_number(seen):
    if seen.error:
        return False
    if seen.holds("price") is MISSING:
        return wrong(
            ko="price라는 상자가 아직 없어요. 상자 이름을 한 글자씩 살펴보세요.",
            en="There is no box called price yet. Check its name letter by letter.",
        )
    return type(seen.holds("price")) is int
