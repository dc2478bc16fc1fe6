from sangja.checks import check, run, wrong


@check(run(), ko="새로 계산한 숫자가 나와요", en="There is the number of a new sum")
def new_sum(seen):
    if seen.error:
        return False
    if seen.printed in ("6500", "8"):
        return wrong(
            ko=f"더하면 {seen.printed}원이네요! 이제 +를 -나 *나 /로 바꿔서 다시 실행해 보세요.",
            en=f"Together they cost {seen.printed}! Now change + to -, * or / and run it again.",
        )
    if not seen.lines or not seen.lines[-1].removeprefix("-").replace(".", "", 1).isdigit():
        return wrong(
            ko="화면에 숫자가 없어요. print 괄호 안에 따옴표 없이 계산을 적어 보세요.",
            en="There is no number on the screen. Write a sum in the brackets of print, without quotes.",
        )
