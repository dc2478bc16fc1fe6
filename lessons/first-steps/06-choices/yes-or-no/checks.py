from sangja.checks import MISSING, check, run, wrong


@check(run(), ko="바다 칼국수의 가격으로 물어봤어요", en="You asked with the price at Harbor Noodles")
def asked_again(seen):
    if seen.error:
        return False
    wanted = {"ko": 8000, "en": 9}[seen.language]
    price = seen.holds("price")
    if price is MISSING or type(price) is not int:
        return wrong(
            ko="price에 숫자가 들어 있는지 보세요. 따옴표 없이 적어요.",
            en="Check that there is a number in price. It has no quotes.",
        )
    if price != wanted:
        return wrong(
            ko=f"컴퓨터가 대답했어요! 이제 price에 {wanted}을 넣고 다시 물어보세요.",
            en=f"The computer has answered! Now put {wanted} into price and ask again.",
        )
    if seen.printed != "False":
        return wrong(
            ko="둘째 줄의 물음이 처음과 달라졌어요. 첫 줄의 숫자만 바꿔 보세요.",
            en="The question in the second line is not the same as before. Change only the number in the first line.",
        )
