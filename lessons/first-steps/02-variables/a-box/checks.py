from sangja.checks import MISSING, check, run, wrong


@check(run(), ko="a에 다른 숫자가 들어 있어요", en="There is another number in a")
def another_number(seen):
    if seen.error:
        return False
    value = seen.holds("a")
    if value is MISSING:
        return wrong(
            ko="a라는 상자가 보이지 않아요. 맨 앞에 a와 =가 그대로 있는지 보세요.",
            en="There is no box called a. Check that the line still begins with a and =.",
        )
    if type(value) is str:
        return wrong(
            ko="상자에 문자열이 들어 있어요. 따옴표를 지우고 숫자만 적어 보세요.",
            en="There is a string in the box. Take the quotes away and leave just a number.",
        )
    if value == 5:
        return wrong(
            ko="상자가 생겼어요! 이제 5를 다른 숫자로 바꿔서 다시 실행해 보세요.",
            en="There is your box! Now change the 5 to another number and run it again.",
        )
