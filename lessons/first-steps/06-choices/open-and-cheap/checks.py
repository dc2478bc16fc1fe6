import re

from sangja.checks import check, mistake, run, wrong

GO = {"ko": "가요!", "en": "Let's go!"}
STAY = {"ko": "다음에 가요.", "en": "Another day."}
NAMES = {
    "ko": ("달빛 떡볶이 4500", "바다 칼국수 8000", "한입 김밥 3500"),
    "en": ("Moon Pancakes 6", "Harbor Noodles 9", "Corner Bagels 4"),
}
CLOSED = run(input=["1", "50000"]), run(input=["1", "50"])
POOR = run(input=["0", "4499"]), run(input=["0", "5"])
FINE = run(input=["0", "4500"]), run(input=["0", "6"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


def last_line(korean, english, lines):
    seen = mine(korean, english)
    return bool(seen.lines) and seen.lines[-1] == lines[seen.language]


@mistake(
    *FINE,
    ko="True를 따옴표로 감싸면 문자열이 돼서 언제나 달라요. 따옴표를 지우거나, place[\"open\"]만 적어 보세요.",
    en="With quotes \"True\" is a string, and that is never the same. Take the quotes away, or write place[\"open\"] alone.",
)
def quoted_true(korean, english):
    return re.search(r"==\s*[\"']True[\"']", korean.source)


@mistake(
    *CLOSED,
    *POOR,
    ko="하나만 맞아도 가고 있어요. 둘 다 True일 때만 가게 하려면 어떤 낱말로 이어야 할까요?",
    en="It goes when only one of the two is true. Which word joins them so that both must be?",
)
def either_one(closed_ko, closed_en, poor_ko, poor_en):
    return last_line(closed_ko, closed_en, GO) and last_line(poor_ko, poor_en, GO)


@mistake(
    *CLOSED,
    *FINE,
    ko="돈만 보고 있어요. 1번 가게는 문을 닫았는데도 가라고 해요. 열려 있는지도 and로 이어서 물어보세요.",
    en="It looks at the money alone. Place 1 is not open, and still it says go. Ask about that as well, joined with and.",
)
def money_alone(closed_ko, closed_en, fine_ko, fine_en):
    return last_line(closed_ko, closed_en, GO) and last_line(fine_ko, fine_en, GO)


@mistake(
    *POOR,
    *FINE,
    ko="열려 있는지만 보고 있어요. 돈이 모자라도 가라고 해요. 돈이 모자라지 않은지도 and로 이어서 물어보세요.",
    en="It only asks whether the place is open. With too little money it still says go. Ask about the money as well, joined with and.",
)
def open_alone(poor_ko, poor_en, fine_ko, fine_en):
    return last_line(poor_ko, poor_en, GO) and last_line(fine_ko, fine_en, GO)


@mistake(
    *POOR,
    *FINE,
    ko="돈이 딱 맞을 때 가지 않아요. 가격과 돈이 같을 때도 True가 되게 물어보세요.",
    en="When the money is exactly enough, it does not go. Ask so that the same number is True as well.",
)
def only_more(poor_ko, poor_en, fine_ko, fine_en):
    source = fine_ko.source
    strict = re.search(r"place\[\"price\"\]\s*<\s*money|money\s*>\s*place\[\"price\"\]", source)
    return strict and last_line(fine_ko, fine_en, STAY)


def visit(number, ko, en, go):
    wanted = GO if go else STAY

    @check(
        run(input=[str(number), ko]),
        run(input=[str(number), en]),
        ko=f"{number}번 가게, {ko}원 → {wanted['ko']}",
        en=f"Place {number} with {en} dollars → {wanted['en']}",
    )
    def right_line(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        if not seen.lines or seen.lines[0] != NAMES[seen.language][number]:
            return wrong(
                ko=f"첫 줄에 나와야 하는 것: {NAMES['ko'][number]}. 적혀 있던 줄은 그대로 두세요.",
                en=f"The first line should be: {NAMES['en'][number]}. Leave the lines that were there as they are.",
            )
        if seen.lines[1:] != [wanted[seen.language]]:
            shown = " ".join(seen.lines[1:])[:40]
            return wrong(
                ko=f"가게: {number}번. 가진 돈: {ko}. 나와야 하는 것: {wanted['ko']} 지금 나온 것: {shown}",
                en=f"The place: {number}. The money: {en}. It should show: {wanted['en']} Now it shows: {shown}",
            )


visit(0, "4500", "6", True)
visit(0, "4499", "5", False)
visit(1, "8000", "9", False)
visit(1, "50000", "50", False)
visit(2, "3500", "4", True)
visit(2, "3499", "3", False)
