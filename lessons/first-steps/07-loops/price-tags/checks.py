import re

from sangja.checks import check, mistake, run, wrong

PRICES = {"ko": [4500, 8000, 9000, 3500, 11000], "en": [6, 9, 10, 4, 14]}
UNIT = {"ko": "원", "en": "dollars"}


@mistake(
    ko="for가 있는 줄 끝에 쌍점(:)이 빠졌어요. prices 바로 뒤에 찍어 보세요.",
    en="There is no colon (:) at the end of the line with for. Put one right after prices.",
)
def no_colon(seen):
    return seen.error is not None and "expected ':'" in seen.error.message


@mistake(
    ko="for 아래 줄이 맨 앞에서 시작해서 for에 딸리지 않았어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.",
    en="The line below for starts at the very left, so it does not belong to the for. Put four spaces before it.",
)
def not_inside(seen):
    return seen.error is not None and "expected an indented block" in seen.error.message


@mistake(
    run(input=["3"]),
    ko="한 줄에 모든 가격이 나왔어요. print 괄호 안에 prices 말고, 하나씩 꺼낸 값이 든 상자를 적어 보세요.",
    en="Every line shows all the prices. Put the box with the one price into print, and not prices.",
)
def all_at_once(seen):
    return any(line.startswith("[") for line in seen.lines)


@mistake(
    run(input=["3"]),
    ko="prices 뒤의 [ ]에는 몇 번째인지를 적어야 해요. 상자에 든 것은 벌써 가격이니까, [ ] 없이 그 상자만 적어 보세요.",
    en="The brackets [ ] after prices ask which one to take. What you took out is the price itself, so print that box alone.",
)
def taken_twice(seen):
    return seen.error is not None and seen.error.type == "IndexError"


@mistake(
    run(input=["3"]),
    ko="for 뒤에 적은 이름과 print 괄호 안의 이름이 서로 달라요. 두 곳에 똑같은 이름을 적어 보세요.",
    en="The name after for and the name in print are not the same. Use one name in both places.",
)
def two_names(seen):
    return seen.error is not None and seen.error.type == "NameError" and re.search(r"^for\b", seen.source, re.MULTILINE)


def with_price(price):
    @check(run(input=[str(price)]), ko=f"새 가격이 {price}일 때", en=f"When the new price is {price}")
    def all_tags(seen):
        if seen.error:
            return False
        wanted = [f"{each} {UNIT[seen.language]}" for each in [*PRICES[seen.language], price]]
        if seen.lines != wanted:
            shown = "\n".join(seen.lines[:8])
            return wrong(
                ko=f"새 가격: {price}. 나와야 하는 줄: {len(wanted)}줄. 마지막 줄: {wanted[-1]}\n지금 나온 것:\n{shown}",
                en=f"The new price: {price}. It should show {len(wanted)} lines. The last one: {wanted[-1]}\nNow it shows:\n{shown}",
            )


with_price(2000)
with_price(3)
