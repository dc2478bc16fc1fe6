import re

from sangja.checks import check, free, mistake, run, uses, wrong

free("string")


def places_of(seen):
    """The learner's places, an empty list where there is no list of strings."""
    places = seen.holds("places")
    whole = type(places) is list and all(type(each) is str and each.strip() for each in places)
    return places if whole else []


def between_brackets(seen):
    found = re.search(r"places\s*=\s*\[(.*?)\]", seen.source, re.DOTALL)
    return found.group(1) if found else ""


@mistake(
    ko="따옴표가 없는 이름이 있어요. 이름마다 앞과 뒤를 따옴표로 감싸 보세요.",
    en="One of the names has no quotes. Put quotes before and after each name.",
)
def no_quotes(seen):
    return seen.error is not None and re.search(r"(^|,)\s*[^\s\"',#]", between_brackets(seen))


@mistake(
    ko="이름과 이름 사이에 쉼표가 빠져서 둘이 하나로 붙었어요. 사이에 쉼표를 찍어 보세요.",
    en="A comma is missing, so two names are stuck together as one. Put a comma between them.",
)
def no_comma(seen):
    names = re.sub(r"\"[^\"]*\"|'[^']*'", "S", between_brackets(seen))
    return re.search(r"S\s+S", names)


@mistake(
    ko="맨 앞의 곳이 아니라 그다음 곳이 나왔어요. 리스트의 번호는 몇부터 세는지 떠올려 보세요.",
    en="That is not the first place but the one after it. Where does the count of a list begin?",
)
def second_one(seen):
    places = places_of(seen)
    return len(places) >= 3 and places[1] in seen.printed and places[0] not in seen.printed


@mistake(
    ko="리스트가 통째로 나왔어요. 맨 앞의 곳만 나오게, places 바로 뒤에 [ ]와 번호를 적어 보세요.",
    en="The whole list is on the screen. To show only the first place, write [ ] and its number right after places.",
)
def whole_list(seen):
    return "['" in seen.printed or '["' in seen.printed


@check(run(), ko="places에 세 곳 이상 있어요", en="There are three places or more")
def three_places(seen):
    if seen.error:
        return False
    if len(places_of(seen)) < 3:
        return wrong(
            ko=f"지금 places에 있는 곳: {len(places_of(seen))}. 세 곳이 되게 더 넣어 보세요.",
            en=f"Places in the list now: {len(places_of(seen))}. Add more until there are three.",
        )


@check(run(), ko="맨 앞의 곳이 화면에 있어요", en="The first place is on the screen")
def first_shown(seen):
    places = places_of(seen)
    if seen.error or not places:
        return False
    if places[0] not in seen.printed:
        return wrong(
            ko=f"화면에 있어야 하는 것: {places[0]}. 0번 칸을 꺼내서 출력해 보세요.",
            en=f"This should be on the screen: {places[0]}. Take out box number 0 and print it.",
        )


@check(run(), ko="모두 몇 곳인지 화면에 있어요", en="The screen says how many places there are")
def count_shown(seen):
    if seen.error or not places_of(seen):
        return False
    count = str(len(places_of(seen)))
    if count not in re.findall(r"\d+", seen.printed):
        return wrong(
            ko=f"화면에 있어야 하는 숫자: {count}. len으로 세어서 출력해 보세요.",
            en=f"A number that should be on the screen: {count}. Count with len and print what it gives.",
        )


uses("index")
uses("len()")
