import re

from sangja.checks import check, mistake, run, wrong

YES = {"ko": "있어요!", "en": "Yes, we do!"}
NO = {"ko": "아직 없어요.", "en": "Not yet."}
HERE = run(input=["김밥"]), run(input=["bagels"])
ABSENT = run(input=["냉면"]), run(input=["soup"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    *HERE,
    ko="in의 양쪽이 바뀌었어요. 찾을 것을 왼쪽에, 어디서 찾을지를 오른쪽에 적어 보세요.",
    en="The two sides of in are swapped. What you look for goes on the left, and where to look goes on the right.",
)
def wrong_way(korean, english):
    return re.search(r"\bmenus\s+in\s+menu\b", korean.source)


@mistake(
    *HERE,
    ko="==는 둘이 통째로 같은지 물어요. 음식 하나와 음식 여럿은 같을 수 없어요. 안에 있는지 물으려면 in을 써 보세요.",
    en="With == you ask whether the two are the same. One dish is never the same as five. To ask whether it is inside, use in.",
)
def asked_same(korean, english):
    return re.search(r"\bmenus?\s*==\s*menus?\b", korean.source)


@mistake(
    *HERE,
    ko="따옴표 때문에 menu라는 글을 찾고 있어요. 손님이 적은 음식을 찾으려면 menu에서 따옴표를 지워 보세요.",
    en="With quotes you look for the word menu. Take the quotes away to look for what the guest typed.",
)
def quoted_name(korean, english):
    return re.search(r"[\"']menu[\"']\s+in", korean.source)


@mistake(
    *HERE,
    *ABSENT,
    ko="두 대답이 서로 바뀌었어요. 김밥을 적으면 어느 길로 가는지 따라가 보세요.",
    en="The two answers are swapped. Type bagels and see which way it goes.",
)
def swapped(here_ko, here_en, absent_ko, absent_en):
    here, absent = mine(here_ko, here_en), mine(absent_ko, absent_en)
    return here.printed == NO[here.language] and absent.printed == YES[absent.language]


def looked_for(ko, en, found):
    wanted = YES if found else NO

    @check(run(input=[ko]), run(input=[en]), ko=f"{ko} → {wanted['ko']}", en=f"{en} → {wanted['en']}")
    def right_line(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        if seen.printed != wanted[seen.language]:
            return wrong(
                ko=f"적은 음식: {ko}. 나와야 하는 것: {wanted['ko']} 지금 나온 것: {seen.printed[:40]}",
                en=f"The dish: {en}. It should show: {wanted['en']} Now it shows: {seen.printed[:40]}",
            )


looked_for("떡볶이", "pancakes", True)
looked_for("칼국수", "noodles", True)
looked_for("비빔밥", "salad", True)
looked_for("김밥", "bagels", True)
looked_for("돈가스", "pizza", True)
looked_for("냉면", "soup", False)
