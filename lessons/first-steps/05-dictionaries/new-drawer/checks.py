import re

from sangja.checks import check, mistake, run, wrong

NAME = {"ko": "달빛 떡볶이", "en": "Moon Pancakes"}
FIVE = run(input=["5"])


@mistake(
    FIVE,
    ko="딕셔너리에는 덧붙일 맨 뒤가 없어요. place 뒤의 [ ]에 새 키를 적고, =로 값을 넣어 보세요.",
    en="A dictionary has no end to add to. Write the new key in [ ] after place, and use = to put the value in.",
)
def appended(seen):
    return seen.error is not None and "no attribute 'append'" in seen.error.message


@mistake(
    FIVE,
    ko="따옴표가 없어서 minutes에 든 숫자가 키가 되었어요. [ ] 안의 이름을 따옴표로 감싸 보세요.",
    en="Without quotes the number in minutes became the key. Put quotes around the name in [ ].",
)
def key_without_quotes(seen):
    return type(seen.holds("place")) is dict and 5 in seen.holds("place")


@mistake(
    FIVE,
    ko="서랍에 minutes라는 글이 들어갔어요. =의 오른쪽에서는 따옴표를 지워 보세요.",
    en="The word minutes is in the drawer. On the right of the =, take the quotes away.",
)
def quoted_value(seen):
    return type(seen.holds("place")) is dict and seen.holds("place").get("minutes") == "minutes"


@mistake(
    FIVE,
    ko="=의 양쪽이 바뀌었어요. 아직 없는 서랍을 열려고 해서 오류가 났어요. 서랍을 왼쪽에 적어 보세요.",
    en="The two sides of = are swapped. It tries to open a drawer that is not there yet. Write the drawer on the left.",
)
def other_way_round(seen):
    return seen.error is not None and re.search(r"^minutes\s*=\s*place", seen.source, re.MULTILINE)


@mistake(
    FIVE,
    ko="서랍장이 통째로 사라졌어요. place 바로 뒤에 [ ]와 키를 적으면 새 서랍만 생겨요.",
    en="The whole box with its drawers is gone. Write [ ] with a key right after place, and only a drawer is added.",
)
def lost_the_drawers(seen):
    return seen.error is None and (type(seen.holds("place")) is not dict or "name" not in seen.holds("place"))


def after(minutes):
    @check(run(input=[str(minutes)]), ko=f"적은 시간: {minutes} → minutes 서랍에 그 값이 있어요", en=f"For {minutes} there is {minutes} in the drawer")
    def new_drawer(seen):
        if seen.error:
            return False
        wanted = {"name": NAME[seen.language], "minutes": minutes}
        if seen.holds("place") != wanted or seen.printed != str(wanted):
            return wrong(
                ko=f"나와야 하는 것: {wanted}\n지금 나온 것: {seen.printed[:80] or '아직 없음'}",
                en=f"It should show: {wanted}\nNow it shows: {seen.printed[:80] or 'nothing yet'}",
            )


after(5)
after(12)
