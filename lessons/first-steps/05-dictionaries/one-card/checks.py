from sangja.checks import check, run, wrong

WANTED = {
    "ko": {"name": "달빛 떡볶이", "menu": "떡볶이", "price": 5000},
    "en": {"name": "Moon Pancakes", "menu": "pancakes", "price": 7},
}


@check(run(), ko="가격이 5000이에요", en="The price is 7")
def new_price(seen):
    if seen.error:
        return False
    if seen.holds("place") != WANTED[seen.language]:
        return wrong(
            ko="가격만 숫자 5000으로 바꿔 보세요. 다른 서랍은 그대로 두세요.",
            en="Change only the price, to the number 7. Leave the other drawers as they are.",
        )
