import re

from sangja.checks import check, mistake, run, wrong

LINE = {"ko": "칼국수를 먹어요.", "en": "Noodles for me!"}
EVEN = run(input=["8000"]), run(input=["9"])
LESS = run(input=["7999"]), run(input=["8"])
MORE = run(input=["8001"]), run(input=["10"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    ko="크거나 같은지 물을 때는 >를 먼저, =를 나중에 적어요. 두 글자의 자리를 바꿔 보세요.",
    en="To ask for more or the same, > comes first and = comes second. Swap the two.",
)
def arrow(seen):
    return "=>" in seen.source


@mistake(
    ko="if가 있는 줄 끝에 쌍점(:)이 빠졌어요. 조건 바로 뒤에 찍어 보세요.",
    en="There is no colon (:) at the end of the line with if. Put one right after the condition.",
)
def no_colon(seen):
    return seen.error is not None and "expected ':'" in seen.error.message


@mistake(
    ko="if 아래 줄이 맨 앞에서 시작해서 if에 딸리지 않았어요. 그 줄 앞에 빈칸을 네 개 넣어 보세요.",
    en="The line below if starts at the very left, so it does not belong to the if. Put four spaces before it.",
)
def not_inside(seen):
    return seen.error is not None and "expected an indented block" in seen.error.message


@mistake(
    *EVEN,
    *MORE,
    ko="돈이 딱 맞을 때 아무것도 나오지 않아요. 같을 때도 True가 되는 물음은 무엇이었나요?",
    en="When the money is exactly enough, nothing shows. Which question also says True for the same number?",
)
def only_more(even_ko, even_en, more_ko, more_en):
    even, more = mine(even_ko, even_en), mine(more_ko, more_en)
    return not even.error and even.printed == "" and more.printed == LINE[more.language]


@mistake(
    *LESS,
    *MORE,
    ko="돈이 모자랄 때 나오고, 넉넉할 때는 나오지 않아요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.",
    en="It shows with too little money, and not with plenty. Turn the question the other way around.",
)
def wrong_way(less_ko, less_en, more_ko, more_en):
    less, more = mine(less_ko, less_en), mine(more_ko, more_en)
    return less.printed == LINE[less.language] and more.printed == "" and not more.error


def with_money(ko, en, enough):
    @check(run(input=[ko]), run(input=[en]), ko=f"{ko}원일 때", en=f"With {en} dollars")
    def right_line(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        wanted = LINE[seen.language] if enough else ""
        if seen.printed == wanted:
            return True
        if enough:
            return wrong(
                ko=f"가진 돈: {ko}. 나와야 하는 것: {wanted} 지금 나온 것: {seen.printed[:40]}",
                en=f"The money: {en}. It should show: {wanted} Now it shows: {seen.printed[:40]}",
            )
        return wrong(
            ko=f"가진 돈: {ko}. 돈이 모자라니까 아무것도 나오지 않아야 해요. 지금 나온 것: {seen.printed[:40]}",
            en=f"The money: {en}. That is too little, so it should show nothing. Now it shows: {seen.printed[:40]}",
        )


with_money("8000", "9", True)
with_money("7999", "8", False)
with_money("12000", "20", True)
with_money("0", "0", False)
