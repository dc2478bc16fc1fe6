from sangja.checks import check, run, wrong


@check(run(input=["Mina"]), ko="새 인사와 입력한 이름이 나와요", en="The new greeting shows the name that was typed")
def own_greeting(seen):
    if seen.error:
        return False
    if "Mina" not in seen.printed:
        return wrong(
            ko="입력한 이름이 화면에 없어요. 둘째 줄에 name이 따옴표 없이 있는지 보세요.",
            en="The name that was typed is not on the screen. Check that name is in the second line, without quotes.",
        )
    if seen.printed in ("반가워요, Mina", "Hello, Mina"):
        return wrong(
            ko="인사가 잘 나와요! 이제 '반가워요' 대신 여러분의 인사를 적어 보세요.",
            en="The greeting works! Now change Hello to a greeting of your own.",
        )
