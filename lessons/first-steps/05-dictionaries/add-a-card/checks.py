from sangja.checks import check, mistake, run, wrong

FIRST = {
    "ko": [{"name": "달빛 떡볶이", "price": 4500}, {"name": "한입 김밥", "price": 3500}],
    "en": [{"name": "Moon Pancakes", "price": 6}, {"name": "Corner Bagels", "price": 4}],
}
ASKED = run(input=["냉면집", "12000"]), run(input=["Soup House", "8"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


def last_of(seen):
    """What stands at the end of the guide, None where it is no list or has not grown."""
    guide = seen.holds("guide")
    return guide[2] if type(guide) is list and len(guide) == 3 else None


@mistake(
    *ASKED,
    ko="place는 잘 만들었는데 아직 안내에 없어요. guide 맨 뒤에 덧붙여 보세요.",
    en="You have made place, but it is not in the guide yet. Add it at the end of guide.",
)
def not_added(korean, english):
    seen = mine(korean, english)
    return seen.error is None and type(seen.holds("place")) is dict and seen.holds("guide") == FIRST[seen.language]


@mistake(
    *ASKED,
    ko="서로 자리가 바뀌었어요. 덧붙는 쪽은 guide니까 점 앞에 guide를, 괄호 안에 place를 적어 보세요.",
    en="The two have changed places. It is guide that grows: write guide before the dot, and place between the brackets.",
)
def other_way_round(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and "'dict' object has no attribute 'append'" in seen.error.message


@mistake(
    *ASKED,
    ko="서랍에 name이라는 글이 그대로 들어갔어요. 쌍점 오른쪽에서는 따옴표를 지워 보세요.",
    en="The word name itself is in the drawer. On the right of the colon, take the quotes away.",
)
def quoted_values(korean, english):
    last = last_of(mine(korean, english))
    return type(last) is dict and last.get("name") == "name"


@mistake(
    *ASKED,
    ko="맨 뒤에 서랍이 없는 값이 들어갔어요. 이름과 가격을 { }에 담아 place를 만든 다음 덧붙여 보세요.",
    en="What you added has no drawers. Put name and price into { }, call it place, and add that.",
)
def no_drawers(korean, english):
    last = last_of(mine(korean, english))
    return last is not None and type(last) is not dict


@mistake(
    *ASKED,
    ko="먼저 있던 가게들이 사라졌어요. guide = 를 지우고, 맨 뒤에 덧붙이는 말을 써 보세요.",
    en="The places that were there are gone. Take away guide = and use the word that adds at the end.",
)
def lost_the_guide(korean, english):
    seen = mine(korean, english)
    return type(seen.holds("guide")) is dict or seen.holds("guide") is None


def after(ko, en):
    @check(run(input=[ko[0], str(ko[1])]), run(input=[en[0], str(en[1])]), ko=f"{ko[0]}, {ko[1]} → 맨 뒤에 있어요", en=f"{en[0]}, {en[1]} → it is at the end")
    def in_the_guide(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        name, price = {"ko": ko, "en": en}[seen.language]
        wanted = {"name": name, "price": price}
        if seen.holds("guide") != [*FIRST[seen.language], wanted]:
            return wrong(
                ko=f"안내 맨 뒤에 있어야 하는 것: {wanted}. 앞의 두 가게는 그대로 두세요.",
                en=f"This should be at the end of the guide: {wanted}. Leave the first two as they are.",
            )
        if seen.printed != "3":
            return wrong(
                ko=f"나와야 하는 것: 3. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
                en=f"It should show: 3. Now it shows: {seen.printed[:60] or 'nothing yet'}",
            )


after(("냉면집", 12000), ("Soup House", 8))
after(("만두집", 6000), ("Taco Corner", 5))
