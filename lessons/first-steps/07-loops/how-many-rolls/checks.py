import re

from sangja.checks import check, mistake, run, wrong

THREE = run(input=["10500"]), run(input=["12"])
REST = run(input=["10000"]), run(input=["11"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    *THREE,
    ko="끝나지 않는 반복이에요. 한 줄을 살 때마다 money가 줄어드는지 보세요.",
    en="This loop never ends. Check that money gets less each time you buy one.",
)
def never_ends(korean, english):
    return mine(korean, english).status in ("time_limit", "output_limit")


@mistake(
    *THREE,
    ko="살 때마다 화면에 나왔어요. print를 맨 앞에서 시작하게 해서, 반복이 끝난 뒤에 한 번만 보여 주세요.",
    en="It shows each time you buy one. Take away the spaces before print, so that it comes once, when the loop is over.",
)
def shown_each_time(korean, english):
    return mine(korean, english).lines == ["1", "2", "3"]


@mistake(
    *THREE,
    ko="if는 한 번만 물어요. 살 수 있는 동안 되풀이하려면 if를 while로 바꿔 보세요.",
    en="An if asks only once. To go on for as long as you can buy one, change if to while.",
)
def only_once(korean, english):
    return re.search(r"^if\b", korean.source, re.MULTILINE) and mine(korean, english).printed == "1"


@mistake(
    *REST,
    *THREE,
    ko="돈이 모자라는데도 한 줄을 더 샀어요. 0보다 큰지 묻지 말고, 한 줄 값이 남았는지 물어보세요.",
    en="You bought one more without enough money. Do not ask for more than 0. Ask whether there is enough for one.",
)
def one_too_many(rest_ko, rest_en, three_ko, three_en):
    return mine(rest_ko, rest_en).printed == "3" and mine(three_ko, three_en).printed == "3"


@mistake(
    *REST,
    *THREE,
    ko="돈이 딱 맞을 때 하나를 덜 샀어요. 같을 때도 True가 되게 물어보세요.",
    en="When the money is exactly enough, you buy one too few. Ask so that the same number is True as well.",
)
def one_too_few(rest_ko, rest_en, three_ko, three_en):
    return mine(rest_ko, rest_en).printed == "2" and mine(three_ko, three_en).printed == "2"


def with_money(ko, en, wanted):
    @check(run(input=[ko]), run(input=[en]), ko=f"{ko}원 → {wanted}", en=f"{en} dollars → {wanted}")
    def right_number(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        if seen.printed != str(wanted):
            return wrong(
                ko=f"가진 돈: {ko}. 나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:40]}",
                en=f"The money: {en}. It should show: {wanted}. Now it shows: {seen.printed[:40]}",
            )


with_money("10000", "11", 2)
with_money("10500", "12", 3)
with_money("3500", "4", 1)
with_money("3499", "3", 0)
