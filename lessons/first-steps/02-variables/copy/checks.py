from sangja.checks import MISSING, check, run, wrong


@check(run(), ko="두 상자에 같은 새 값이 들어 있어요", en="Both boxes hold the same new value")
def copied(seen):
    if seen.error:
        return False
    today, best = seen.holds("today"), seen.holds("best")
    if today is MISSING or best is MISSING:
        return wrong(
            ko="상자 하나가 보이지 않아요. today와 best를 지우지 말고 30만 바꿔 보세요.",
            en="One of the boxes is not there. Keep today and best, and change only the 30.",
        )
    if today == 30:
        return wrong(
            ko="두 상자에 모두 30이 들어 있어요. 이제 30을 다른 숫자로 바꿔 보세요.",
            en="Both boxes hold 30. Now change the 30 to another number.",
        )
    if today != best:
        return wrong(
            ko="두 상자의 값이 서로 달라요. 둘째 줄을 best = today로 되돌려 보세요.",
            en="The two boxes hold different values. Make the second line best = today again.",
        )
