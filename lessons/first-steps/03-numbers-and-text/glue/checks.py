from sangja.checks import MISSING, check, run, wrong


@check(run(), ko="새로운 두 글이 이어져서 나와요", en="Two new words are joined on the screen")
def joined(seen):
    if seen.error:
        return False
    first, second = seen.holds("first"), seen.holds("second")
    if type(first) is not str or type(second) is not str:
        return wrong(
            ko="first와 second에 문자열을 넣어 보세요. 글을 따옴표로 감싸면 돼요.",
            en="Put a string into first and into second. Both need quotes.",
        )
    if first + second in ("떡볶이", "pancakes"):
        return wrong(
            ko="떡과 볶이가 이어졌어요! 이제 first와 second에 여러분의 성과 이름을 넣어 보세요.",
            en="They are joined! Now put your own first name and last name into first and second.",
        )
    if first not in seen.printed or second not in seen.printed:
        return wrong(
            ko="화면에 두 글이 다 있지 않아요. print 괄호 안에 first와 second가 모두 있는지 보세요.",
            en="The two are not both on the screen. Check that first and second are both in print.",
        )
