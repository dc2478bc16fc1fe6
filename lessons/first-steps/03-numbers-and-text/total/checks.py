import re

from sangja.checks import MISSING, check, mistake, prints, run, wrong


@mistake(
    ko="컴퓨터는 곱하기를 x나 ×로 적으면 알아듣지 못해요. *로 바꿔 보세요.",
    en="The computer does not take x or × for times. Write * in its place.",
)
def other_times_sign(seen):
    return seen.error is not None and re.search(r"(plate|drink|\d) *[xX×] *(plate|drink|\d)", seen.source)


@mistake(
    ko="숫자와 상자 이름이 붙어 있어요. 둘 사이에 *를 넣으면 곱하기가 돼요.",
    en="A number is stuck to the name of a box. Put * between the two to multiply.",
)
def stuck_together(seen):
    return seen.error is not None and re.search(r"\d(plate|drink)", seen.source)


@mistake(
    ko="total에 한 접시와 음료수 가격만 들어 있어요. 접시는 둘이니까 plate에 2를 곱해 보세요.",
    en="Now total holds the price of one plate and the drink. There are two plates, so multiply plate by 2.",
)
def one_plate(seen):
    return seen.holds("total") in (6500, 8)


@mistake(
    ko="total에 값은 잘 들어 있는데 화면이 비어 있어요. 마지막 줄에서 total의 값을 출력해 보세요.",
    en="The right value is in total, but the screen is empty. Print the value of total in the last line.",
)
def nothing_shown(seen):
    return seen.holds("total") in (11000, 14) and not seen.printed.strip()


prints(ko="11000", en="14")


@check(run(), ko="값이 total에 들어 있어요", en="The value is in total")
def total_holds_it(seen):
    if seen.error:
        return False
    if seen.holds("total") is MISSING:
        return wrong(
            ko="total이라는 상자가 아직 없어요. 계산한 값을 total에 넣어 보세요.",
            en="There is no box called total yet. Put the result of the sum into total.",
        )
    return seen.holds("total") == {"ko": 11000, "en": 14}[seen.language]
