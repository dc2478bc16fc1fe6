import re

from sangja.checks import check, mistake, run, wrong


@mistake(
    run(input=["?"]),
    ko="=가 하나라서 묻지 않고 넣으려고 했어요. 같은지 물을 때는 ==로 적어 보세요.",
    en="With one = it tries to put something in. To ask whether two things are the same, write ==.",
)
def one_sign(seen):
    return re.search(r"print\(\s*menu\s*=[^=]", seen.source)


@mistake(
    run(input=["?"]),
    ko="menu에 새 값을 넣어서 손님이 적은 것이 사라졌어요. 넣지 말고 ==로 물어보세요.",
    en="That puts a new value into menu, and the guess is gone. Do not put anything in. Ask with == instead.",
)
def put_in(seen):
    return seen.holds("menu") in ("김밥", "bagels")


@mistake(
    run(input=["?"]),
    ko="따옴표가 없는 음식 이름을 컴퓨터가 상자 이름으로 알아들었어요. 음식 이름을 따옴표로 감싸 보세요.",
    en="Without quotes the computer takes the dish for the name of a box. Put quotes around the dish.",
)
def no_quotes(seen):
    return seen.error is not None and seen.error.type == "NameError" and re.search(r"김밥|bagels", seen.error.message)


@mistake(
    run(input=["?"]),
    ko="따옴표 때문에 상자가 아니라 menu라는 글과 견주고 있어요. menu에서는 따옴표를 지워 보세요.",
    en="With quotes you ask about the word menu and not about the box. Take the quotes away from menu.",
)
def quoted_name(seen):
    return seen.error is None and re.search(r"[\"']menu[\"']", seen.source)


@mistake(
    run(input=["?"]),
    ko="물음까지 따옴표 안에 있어서 글자 그대로 나왔어요. 음식 이름만 따옴표로 감싸 보세요.",
    en="The whole question is inside quotes, so it is shown just as it is. Put quotes around the dish alone.",
)
def all_in_quotes(seen):
    return "==" in seen.printed


def answers(ko, en, wanted):
    @check(run(input=[ko]), run(input=[en]), ko=f"{ko} → {wanted}", en=f"{en} → {wanted}")
    def right_answer(korean, english):
        seen = korean if korean.language == "ko" else english
        if seen.error:
            return False
        if seen.printed != wanted:
            return wrong(
                ko=f"적은 음식: {ko}. 나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:40]}",
                en=f"The guess: {en}. It should show: {wanted}. Now it shows: {seen.printed[:40]}",
            )


answers("김밥", "bagels", "True")
answers("칼국수", "pizza", "False")
