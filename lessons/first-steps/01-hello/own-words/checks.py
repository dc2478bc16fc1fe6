from sangja.checks import check, run, wrong


@check(run(), ko="화면에 새 인사가 나와요", en="A new greeting is on the screen")
def new_greeting(seen):
    if seen.error:
        return False
    if seen.printed in ("안녕하세요!", "Hello!"):
        return wrong(
            ko="아직 처음 인사 그대로예요. 따옴표 사이의 글을 지우고 하고 싶은 말을 적어 보세요.",
            en="It is still the first greeting. Take out the words between the quotes and write your own.",
        )
    if not seen.printed.strip():
        return wrong(
            ko="화면에 아직 글이 없어요. 따옴표 사이에 하고 싶은 말을 적어 보세요.",
            en="There are no words on the screen yet. Write some between the quotes.",
        )
