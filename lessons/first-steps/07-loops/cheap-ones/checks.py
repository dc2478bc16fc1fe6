from sangja.checks import check, mistake, run, wrong

GUIDE = {
    "ko": {"달빛 떡볶이": 4500, "바다 칼국수": 8000, "산들 비빔밥": 9000, "한입 김밥": 3500, "불꽃 돈가스": 11000},
    "en": {"Moon Pancakes": 6, "Harbor Noodles": 9, "Green Bowl": 10, "Corner Bagels": 4, "Big Fire Pizza": 14},
}
EXACT = run(input=["8000"]), run(input=["9"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


def affordable(language, money):
    return [name for name, price in GUIDE[language].items() if price <= money]


@mistake(
    ko="if가 for와 나란히 있어요. 하나씩 꺼낼 때마다 묻게 하려면, if 앞에 빈칸을 네 개 넣어 보세요.",
    en="The if stands as far left as the for. Put four spaces before it, so that it asks for each place.",
)
def if_not_inside(seen):
    return seen.error is not None and "indented block after 'for'" in seen.error.message


@mistake(
    ko="if에 딸린 줄이 if와 나란히 있어요. 그 줄을 빈칸 네 개만큼 더 안쪽으로 밀어 넣어 보세요.",
    en="The line that belongs to the if stands as far left as the if. Move it four more spaces in.",
)
def print_not_inside(seen):
    return seen.error is not None and "indented block after 'if'" in seen.error.message


@mistake(
    *EXACT,
    ko="place에는 가게에 대한 것이 모두 들어 있어서 돈과 견줄 수 없어요. 그중에서 가격만 꺼내 물어보세요.",
    en="The box place holds everything about a place, and that is not a number. Ask about its price alone.",
)
def whole_place_asked(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and seen.error.type == "TypeError" and "'dict'" in seen.error.message


@mistake(
    *EXACT,
    ko="가게에 대한 것이 모두 나왔어요. print 괄호 안에서 이름만 꺼내 보세요.",
    en="It shows everything about a place. In print, take out the name alone.",
)
def whole_place_shown(korean, english):
    return any(line.startswith("{") for line in mine(korean, english).lines)


@mistake(
    *EXACT,
    ko="돈이 딱 맞는 가게가 빠졌어요. 가격과 돈이 같을 때도 True가 되게 물어보세요.",
    en="The place where the money is exactly enough is not there. Ask so that the same number is True as well.",
)
def only_less(korean, english):
    seen = mine(korean, english)
    money = {"ko": 8000, "en": 9}[seen.language]
    return seen.lines == affordable(seen.language, money - 1)


def with_money(ko, en):
    @check(run(input=[str(ko)]), run(input=[str(en)]), ko=f"{ko}원일 때", en=f"With {en} dollars")
    def right_places(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        wanted = affordable(seen.language, {"ko": ko, "en": en}[seen.language])
        if seen.lines != wanted:
            shown = ", ".join(seen.lines)[:120] or "-"
            names = ", ".join(wanted) or "-"
            return wrong(
                ko=f"가진 돈: {ko}. 나와야 하는 가게: {names}\n지금 나온 것: {shown}",
                en=f"The money: {en}. The places that should show: {names}\nNow it shows: {shown}",
            )


with_money(3499, 3)
with_money(3500, 4)
with_money(4500, 6)
with_money(8000, 9)
with_money(9000, 10)
with_money(11000, 14)
