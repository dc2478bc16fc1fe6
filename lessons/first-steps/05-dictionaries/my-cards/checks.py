import re

from sangja.checks import check, free, mistake, run, uses, wrong

free("string", "number")

KEYS = ("name", "menu", "price")


def guide_of(seen):
    """The learner's places, an empty list where guide is no list of dictionaries."""
    guide = seen.holds("guide")
    return guide if type(guide) is list and all(type(place) is dict for place in guide) else []


@mistake(
    ko="가게와 가게 사이에 쉼표가 빠졌어요. 닫는 } 바로 뒤에 쉼표를 찍어 보세요.",
    en="There is no comma between two of the places. Put one right after each closing }.",
)
def no_comma(seen):
    return seen.error is not None and re.search(r"\}\s*\{", seen.source)


@mistake(
    ko="가격이 문자열인 가게가 있어요. 가격은 따옴표 없이 숫자만 적어 보세요.",
    en="One of the prices is a string. Write it as a number, without quotes.",
)
def quoted_price(seen):
    return any(type(place.get("price")) is str for place in guide_of(seen))


@mistake(
    ko="따옴표가 없는 키가 있어서 컴퓨터가 상자를 찾았어요. 키를 모두 따옴표로 감싸 보세요.",
    en="A key without quotes made the computer look for a box. Put quotes around all the keys.",
)
def key_without_quotes(seen):
    error = seen.error
    return error is not None and error.type == "NameError" and re.search("'(name|menu|price)'", error.message)


@mistake(
    ko="서랍이 통째로 다 나왔어요. place 바로 뒤에 [ ]와 키를 적어서 하나씩 열어 보세요.",
    en="All the drawers are on the screen at once. Write [ ] with a key right after place, to open one of them.",
)
def whole_card(seen):
    return "{'" in seen.printed


@mistake(
    ko="guide는 리스트라서 키로 열 수 없어요. 먼저 번호로 맨 앞 가게를 꺼내 place에 넣어 보세요.",
    en="guide is a list, and a list has no keys. First take out the first place by its number and put it into place.",
)
def key_of_the_list(seen):
    return seen.error is not None and "list indices must be integers" in seen.error.message


@check(run(), ko="guide에 가게가 두 곳 이상 있어요", en="There are two places or more in the guide")
def two_places(seen):
    if seen.error:
        return False
    if len(guide_of(seen)) < 2:
        return wrong(
            ko=f"지금 guide에 있는 가게: {len(guide_of(seen))}. 두 곳이 되게 더 넣어 보세요.",
            en=f"Places in the guide now: {len(guide_of(seen))}. Add more until there are two.",
        )


@check(run(), ko="가게마다 name, menu, price 서랍이 있어요", en="Each place has the drawers name, menu and price")
def three_drawers(seen):
    if seen.error or not guide_of(seen):
        return False
    for number, place in enumerate(guide_of(seen)):
        absent = [key for key in KEYS if key not in place]
        if absent:
            return wrong(
                ko=f"{number}번 가게에 아직 없는 키: {', '.join(absent)}. 한 글자씩 살펴보세요.",
                en=f"Place number {number} has no such key yet: {', '.join(absent)}. Check letter by letter.",
            )


@check(run(), ko="맨 앞 가게의 값이 화면에 있어요", en="The values of the first place are on the screen")
def first_shown(seen):
    if seen.error or not guide_of(seen):
        return False
    first = guide_of(seen)[0]
    unseen = [key for key in KEYS if str(first.get(key)) not in seen.printed]
    if unseen:
        return wrong(
            ko=f"아직 화면에 없는 서랍: {', '.join(unseen)}. 서랍을 열어서 출력해 보세요.",
            en=f"Drawers that are not on the screen yet: {', '.join(unseen)}. Open them and print what is inside.",
        )


uses("index")
