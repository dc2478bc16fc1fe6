import re

from sangja.checks import check, mistake, run, uses, wrong

PLACES = {
    "ko": ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥"],
    "en": ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels"],
}
ASKED = run(input=["1"])


@mistake(
    ASKED,
    ko="places라는 낱말의 글자를 셌어요. 따옴표를 지우면 리스트에 든 것을 세어요.",
    en="That counts the letters of the word places. Take the quotes away to count what is in the list.",
)
def counted_letters(seen):
    return re.search(r"\blen\(\s*[^\w\s]places", seen.source)


@mistake(
    ASKED,
    ko="len은 점 뒤에 적지 않아요. len을 먼저 적고, 괄호 안에 places를 넣어 보세요.",
    en="len does not come after a dot. Write len first, and places between its brackets.",
)
def after_a_dot(seen):
    return seen.error is not None and "no attribute 'len'" in seen.error.message


@mistake(
    ASKED,
    ko="무엇을 셀지 아직 말하지 않았어요. len 바로 뒤에 괄호를 적고, 그 안에 places를 넣어 보세요.",
    en="It does not know yet what to count. Put brackets right after len, with places inside.",
)
def nothing_to_count(seen):
    return "built-in function len" in seen.printed or (
        seen.error is not None and "exactly one argument (0 given)" in seen.error.message
    )


@mistake(
    ASKED,
    ko="세기는 했는데 화면에 나오지 않았어요. 센 값을 출력해 보세요.",
    en="It is counted, but nothing comes on the screen. Print what comes out.",
)
def not_shown(seen):
    return seen.error is None and "len(" in seen.source and seen.printed == ""


@mistake(
    ASKED,
    ko="한 칸에 든 글의 길이를 쟀어요. [ ]를 지우면 리스트에 든 것을 모두 세어요.",
    en="That is the length of one name. Without the [ ] it counts all that is in the list.",
)
def one_name(seen):
    return seen.error is None and "len(places[" in seen.source


@check(ASKED, ko="모두 몇 곳인지 나와요", en="It shows how many places there are")
def shows_five(seen):
    if seen.error or "<" in seen.printed:
        return False
    if seen.printed != "5":
        return wrong(
            ko=f"나와야 하는 것: 5. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
            en=f"It should show: 5. Now it shows: {seen.printed[:60] or 'nothing yet'}",
        )


@check(ASKED, ko="리스트는 그대로예요", en="The list is as it was")
def same_places(seen):
    if seen.error:
        return False
    if seen.holds("places") != [*PLACES[seen.language], "1"]:
        return wrong(
            ko="places에 든 것이 처음과 달라요. 위의 두 줄을 처음처럼 돌려놓아 보세요.",
            en="What is in places has changed. Put the two lines at the top back as they were.",
        )


uses("len()")
