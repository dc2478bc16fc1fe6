import re

from sangja.checks import MISSING, check, free, mistake, run, wrong

free("string", "number")


def places_of(seen):
    """The places in the learner's guide, None where one of them has no name or no price."""
    guide = seen.holds("guide")
    if type(guide) is not list:
        return None
    whole = all(
        type(place) is dict and type(place.get("name")) is str and type(place.get("price")) in (int, float)
        for place in guide
    )
    return guide if whole else None


def full(seen):
    """Whether the guide is complete, so that the loop alone can be wrong."""
    return seen.error is None and places_of(seen) is not None and len(places_of(seen)) >= 3


@mistake(
    ko="가게와 가게 사이에 쉼표가 빠졌어요. 닫는 } 바로 뒤에 쉼표를 찍어 보세요.",
    en="There is no comma between two of the places. Put one right after each closing }.",
)
def no_comma(seen):
    return seen.error is not None and re.search(r"\}\s*\n?\s*\{", seen.source)


@mistake(
    ko="번호가 0부터 시작해요. number에 1을 더하는 줄을 print보다 위로 옮겨 보세요.",
    en="The numbers begin at 0. Move the line that adds 1 to number above the print.",
)
def from_zero(seen):
    return full(seen) and bool(seen.lines) and seen.lines[0].startswith("0")


@mistake(
    ko="번호가 늘지 않고 모두 같아요. 되풀이할 때마다 number에 1을 더해 보세요.",
    en="All the numbers are the same. Add 1 to number each time around.",
)
def same_number(seen):
    return full(seen) and len(seen.lines) >= 3 and len({line.split(" ")[0] for line in seen.lines[:3]}) == 1


@mistake(
    ko="더한 값이 가게마다 나와요. 한 번만 나오게, 그 print를 맨 앞에서 시작해 보세요.",
    en="What they cost together shows after each place. Take away the spaces before that print, and it comes once.",
)
def total_each_time(seen):
    return full(seen) and len(seen.lines) == 2 * len(places_of(seen))


@check(run(), ko="가게가 세 곳 이상이에요", en="There are three places or more")
def three_places(seen):
    if seen.error:
        return False
    places = places_of(seen)
    if places is None:
        return wrong(
            ko="name이나 price가 알맞지 않은 가게가 있어요. 이름은 따옴표로 감싸고, 가격은 숫자로 적어요.",
            en="One of the places has no right name or price. A name needs quotes, and a price is a number.",
        )
    if len(places) < 3:
        return wrong(
            ko=f"지금 guide에 있는 가게: {len(places)}곳. 세 곳이 되게 더 적어 보세요.",
            en=f"Places in the guide now: {len(places)}. Add more until there are three.",
        )


@check(run(), ko="가게마다 번호, 이름, 가격이 한 줄에 나와요", en="Each place has a line with number, name and price")
def one_line_each(seen):
    if seen.error or places_of(seen) is None:
        return False
    for number, place in enumerate(places_of(seen), 1):
        name, price = place["name"], str(place["price"])
        if not any(line.startswith(str(number)) and name in line and price in line for line in seen.lines):
            return wrong(
                ko=f"화면에 있어야 하는 줄: {number} {name} {price}",
                en=f"A line that should be on the screen: {number} {name} {price}",
            )


@check(run(), ko="마지막 줄에 모두 더한 값이 나와요", en="The last line shows what they cost together")
def total_at_the_end(seen):
    if seen.error or places_of(seen) is None:
        return False
    total = sum(place["price"] for place in places_of(seen))
    if not seen.lines or str(total) not in seen.lines[-1].split():
        return wrong(
            ko=f"마지막 줄에 있어야 하는 값: {total}. 지금 마지막 줄: {(seen.lines or ['-'])[-1][:60]}",
            en=f"The value that should be in the last line: {total}. Now the last line is: {(seen.lines or ['-'])[-1][:60]}",
        )
