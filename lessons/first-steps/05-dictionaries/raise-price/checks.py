import re

from sangja.checks import check, mistake, run, wrong

ASKED = run(input=["9000"]), run(input=["10"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    *ASKED,
    ko="상자 price는 커졌지만 서랍은 그대로예요. =의 왼쪽에 서랍을 적어 보세요.",
    en="The box price has a new value, but the drawer has not. Write the drawer on the left of the =.",
)
def changed_the_box(korean, english):
    seen = mine(korean, english)
    return seen.error is None and re.search(r"^price\s*(=|\+=)(?!\s*int)", seen.source, re.MULTILINE) and old_price(seen)


def old_price(seen):
    place = seen.holds("place")
    return type(place) is dict and place.get("price") == int(seen.probe["input"][0])


@mistake(
    *ASKED,
    ko="서랍이 사라지고 place에 숫자만 남았어요. =의 왼쪽에 place만 적지 말고 키도 함께 적어 보세요.",
    en="The drawers are gone, and there is only a number in place. On the left of the =, write the key as well.",
)
def lost_the_drawers(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and "'int' object is not subscriptable" in seen.error.message


@mistake(
    *ASKED,
    ko="더하기는 했는데 어디에도 넣지 않았어요. 더한 값을 그 서랍에 다시 넣어 보세요.",
    en="It is added up, but not put anywhere. Put what comes out back into the drawer.",
)
def not_put_back(korean, english):
    seen = mine(korean, english)
    return seen.error is None and "+" in seen.source and old_price(seen)


@mistake(
    *ASKED,
    ko="먼저 있던 가격이 사라졌어요. 서랍에서 꺼낸 값에 더해서 넣어 보세요.",
    en="The price that was there is gone. Take it out of the drawer first, and add to it.",
)
def only_the_rise(korean, english):
    place = mine(korean, english).holds("place")
    return type(place) is dict and place.get("price") in (500, 1)


@mistake(
    *ASKED,
    ko="숫자와 문자열은 더할 수 없어요. 더할 숫자에서 따옴표를 지워 보세요.",
    en="A number and a string cannot be added. Take the quotes away from the number that you add.",
)
def quoted_number(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and "'int' and 'str'" in seen.error.message


def with_price(ko, en):
    @check(run(input=[str(ko)]), run(input=[str(en)]), ko=f"{ko} → {ko + 500}", en=f"{en} → {en + 1}")
    def goes_up(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        wanted = {"ko": f"산들 비빔밥 {ko + 500}", "en": f"Green Bowl {en + 1}"}[seen.language]
        if seen.printed != wanted:
            return wrong(
                ko=f"나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
                en=f"It should show: {wanted}. Now it shows: {seen.printed[:60] or 'nothing yet'}",
            )


with_price(9000, 10)
with_price(7000, 8)
