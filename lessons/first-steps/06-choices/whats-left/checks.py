from sangja.checks import check, run, wrong


@check(run(), ko="하나도 남지 않아요", en="Nothing is left")
def nothing_left(seen):
    if seen.error:
        return False
    if "%" not in seen.source:
        return wrong(
            ko="%가 보이지 않아요. 둘째 줄은 그대로 두고, 첫 줄의 숫자만 바꿔 보세요.",
            en="The % is gone. Leave the second line as it is, and change only the number in the first.",
        )
    if seen.printed != "0":
        return wrong(
            ko=f"남은 수: {seen.printed[:20]}. 하나도 남지 않을 때까지 첫 줄의 숫자를 바꿔 보세요.",
            en=f"What is left: {seen.printed[:20]}. Change the number in the first line until nothing is left.",
        )
