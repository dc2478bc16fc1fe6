from sangja.checks import call, check, mistake, prints, wrong

UNIT = {"ko": "원", "en": "dollars"}
ONE = call("show", {"name": "Ari", "price": 3})
TWO = call("show", {"name": "Bo", "price": 12})


@mistake(
    ko="가격을 보여 주는 줄이 함수 바깥에 있어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.",
    en="The line with the price is outside of the function. Put four spaces before it.",
)
def outside(seen):
    return seen.error is not None and seen.error.type == "NameError" and "place" in seen.error.message


@mistake(
    ONE,
    ko='따옴표로 감싸서 글자가 그대로 나왔어요. place["price"]에서 바깥 따옴표를 지워 보세요.',
    en="With quotes around it the letters are shown as they are. Take the outer quotes away.",
)
def quoted_place(one):
    return "place[" in one.printed


@mistake(
    ONE,
    ko="이름과 가격이 한 줄에 붙어 나왔어요. print를 하나 더 적어서 두 줄로 나눠 보세요.",
    en="The name and the price are on one line. Use one more print to have two lines.",
)
def one_line(one):
    return len(one.lines) == 1 and "Ari" in one.printed and "3" in one.printed


@mistake(
    ONE,
    TWO,
    ko='어떤 가게를 건네도 같은 가격이 나와요. 숫자 대신 place에서 "price" 칸을 꺼내 보세요.',
    en='It shows the same price for every place. Take "price" out of place, and write no number.',
)
def always_same(one, two):
    return len(one.lines) == 2 and len(two.lines) == 2 and one.lines[1] == two.lines[1]


def shows(probe, name, price):
    @check(probe, ko=f"{name}의 이름과 가격", en=f"The name and the price of {name}")
    def shown(seen):
        wanted = f"{name}\n{price} {UNIT[seen.language]}"
        if seen.error:
            return False
        if seen.printed != wanted:
            return wrong(
                ko=f"나와야 하는 것:\n{wanted}\n지금 나온 것:\n{seen.printed}",
                en=f"It should show:\n{wanted}\nNow it shows:\n{seen.printed}",
            )


shows(ONE, "Ari", 3)
shows(TWO, "Bo", 12)
prints(ko="달빛 떡볶이\n4500 원\n한입 김밥\n3500 원", en="Moon Pancakes\n6 dollars\nCorner Bagels\n4 dollars")
