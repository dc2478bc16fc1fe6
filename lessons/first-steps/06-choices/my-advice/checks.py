import re

from sangja.checks import check, free, mistake, run, wrong

BOXES = ("small", "meal", "feast")
free("string")


def mine(korean, english):
    return korean if korean.language == "ko" else english


def name_in(seen, box):
    name = seen.holds(box)
    return name if type(name) is str and name.strip() else None


def shown(seen):
    """The boxes whose name is on the screen."""
    return [box for box in BOXES if name_in(seen, box) and name_in(seen, box) in seen.printed]


@mistake(
    run(input=["1"]),
    run(input=["100000"]),
    ko="화면에 상자 이름이 나왔어요. print 괄호 안에서 상자 이름에 붙은 따옴표를 지워 보세요.",
    en="The screen shows the name of a box. Take the quotes away from that name in print.",
)
def names_shown(little, much):
    return any(box in seen.printed.split() for seen in (little, much) for box in BOXES)


@mistake(
    run(input=["1"]),
    ko="돈이 적은데 여러 곳이 나왔어요. 한 곳만 고르려면 둘째 if를 elif로 바꿔 보세요.",
    en="With little money there is more than one place. To choose just one, change the second if to the short word for else if.",
)
def two_ifs(seen):
    return len(re.findall(r"^if\b", seen.source, re.MULTILINE)) >= 2 and len(shown(seen)) >= 2


@mistake(
    run(input=["5000"]),
    run(input=["7"]),
    run(input=["1"]),
    ko="딱 5000원일 때 아직 small이 나와요. 5000원부터는 meal이니까, 같을 때는 False가 되게 물어보세요.",
    en="With exactly 7 dollars it still shows small. From 7 on it is meal, so the same number must be False here.",
)
def too_long_small(korean, english, little):
    seen = mine(korean, english)
    return shown(seen) == ["small"] and shown(little) == ["small"]


@check(run(input=["1"]), ko="세 상자에 서로 다른 가게 이름이 있어요", en="There are three different places in the boxes")
def three_places(seen):
    if seen.error:
        return False
    empty = [box for box in BOXES if not name_in(seen, box)]
    if empty:
        return wrong(
            ko=f"아직 빈 상자: {', '.join(empty)}. 따옴표 사이에 가게 이름을 적어 보세요.",
            en=f"Boxes that are still empty: {', '.join(empty)}. Write the name of a place between the quotes.",
        )
    if len({name_in(seen, box) for box in BOXES}) < 3:
        return wrong(
            ko="이름이 같은 가게가 있어요. 세 상자에 서로 다른 이름을 넣어 보세요.",
            en="Two of the places have the same name. Put three different names into the boxes.",
        )


def with_money(ko, en, box):
    @check(run(input=[ko]), run(input=[en]), ko=f"{ko}원 → {box}", en=f"{en} dollars → {box}")
    def right_place(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        now = shown(seen)
        if now != [box]:
            boxes = ", ".join(now) or "-"
            return wrong(
                ko=f"가진 돈: {ko}. 보여 줄 상자: {box}. 지금 보이는 상자: {boxes}",
                en=f"The money: {en}. The box to show: {box}. The boxes that show now: {boxes}",
            )


with_money("4999", "6", "small")
with_money("5000", "7", "meal")
with_money("14999", "14", "meal")
with_money("15000", "15", "feast")
with_money("0", "0", "small")
with_money("90000", "90", "feast")
