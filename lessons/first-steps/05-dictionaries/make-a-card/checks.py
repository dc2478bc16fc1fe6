import re

from sangja.checks import check, mistake, run, wrong

WANTED = {
    "ko": {"name": "한입 김밥", "menu": "김밥", "price": 3500},
    "en": {"name": "Corner Bagels", "menu": "bagels", "price": 4},
}


@mistake(
    ko="키 뒤에는 = 말고 쌍점(:)을 찍어요. 한 글자만 바꿔 보세요.",
    en="Between a key and its value there is a colon (:), and not =. Change that one sign.",
)
def equals_sign(seen):
    return seen.error is not None and re.search(r"[\"'](menu|price)[\"']\s*=", seen.source)


@mistake(
    ko="서랍과 서랍 사이에 쉼표가 빠진 곳이 있어요. 새 서랍을 적기 전에 쉼표를 찍어 보세요.",
    en="A comma is missing between two drawers. Put one before each new drawer.",
)
def no_comma(seen):
    return seen.error is not None and re.search(r"[\"'\d]\s+[\"'](menu|price)[\"']\s*:", seen.source)


@mistake(
    ko="키에 따옴표가 없어요. menu와 price를 저마다 따옴표로 감싸 보세요.",
    en="The keys have no quotes. Put quotes around menu, and around price.",
)
def key_without_quotes(seen):
    return seen.error is not None and re.search(r"[{,]\s*(menu|price)\s*:", seen.source)


@mistake(
    ko="가격이 문자열이에요. 숫자로 넣어야 하니까 가격에서 따옴표를 지워 보세요.",
    en="The price is a string. Take its quotes away, to have a number in the drawer.",
)
def quoted_price(seen):
    place = seen.holds("place")
    return type(place) is dict and type(place.get("price")) is str


@mistake(
    ko="place를 새로 만들어서 이름이 든 서랍이 사라졌어요. 처음에 있던 { } 안에 이어서 적어 보세요.",
    en="You made place anew, so the drawer with the name is gone. Go on between the { } that were there.",
)
def name_is_gone(seen):
    place = seen.holds("place")
    return type(place) is dict and "name" not in place


@check(run(), ko="place에 서랍 세 개가 있어요", en="There are three drawers in place")
def three_drawers(seen):
    if seen.error:
        return False
    place, wanted = seen.holds("place"), WANTED[seen.language]
    if type(place) is not dict:
        return wrong(
            ko="place가 딕셔너리가 아니에요. 서랍을 모두 { 와 } 사이에 적어 보세요.",
            en="There is no dictionary in place. Write all the drawers between { and }.",
        )
    absent = [key for key in wanted if key not in place]
    if absent:
        return wrong(
            ko=f"아직 없는 키: {', '.join(absent)}. 이름을 똑같이 적었는지 한 글자씩 살펴보세요.",
            en=f"Keys that are not there yet: {', '.join(absent)}. Check them letter by letter.",
        )
    others = [key for key in wanted if place[key] != wanted[key] or type(place[key]) is not type(wanted[key])]
    if others:
        return wrong(
            ko=f"값이 다른 서랍: {others[0]}. 들어 있어야 하는 값: {wanted[others[0]]}",
            en=f"A drawer with another value: {others[0]}. It should hold: {wanted[others[0]]}",
        )
    if len(place) > 3:
        return wrong(
            ko=f"서랍이 너무 많아요. 지금 있는 서랍: {len(place)}개",
            en=f"There are too many drawers. Drawers now: {len(place)}",
        )
