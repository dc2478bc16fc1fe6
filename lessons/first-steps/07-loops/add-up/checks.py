from sangja.checks import MISSING, check, run, wrong


@check(run(), ko="칼국수까지 더한 값이 나와요", en="It shows the prices with the noodles added")
def three_added(seen):
    if seen.error:
        return False
    two, three = {"ko": (8000, 16000), "en": (10, 19)}[seen.language]
    total = seen.holds("total")
    if total is MISSING:
        return wrong(
            ko="total이라는 상자가 보이지 않아요. 처음에 있던 줄은 그대로 두세요.",
            en="There is no box called total. Leave the lines that were there as they are.",
        )
    if total == two:
        return wrong(
            ko="두 가지가 더해졌어요! 이제 print 바로 위에 칼국수 가격을 더하는 줄을 적어 보세요.",
            en="Two prices are added! Now write a line right above print that adds the noodles.",
        )
    if total == three - two:
        return wrong(
            ko="total에 칼국수 가격만 남았어요. = 앞에 +를 붙여서, 넣지 말고 더해 보세요.",
            en="Only the price of the noodles is left in total. Put a + before the = to add and not replace.",
        )
    if total != three or seen.printed != str(three):
        return wrong(
            ko=f"total에 있어야 하는 값: {three}. 지금 화면에 나온 것: {seen.printed[:40]}",
            en=f"The value that total should have: {three}. Now the screen shows: {seen.printed[:40]}",
        )
