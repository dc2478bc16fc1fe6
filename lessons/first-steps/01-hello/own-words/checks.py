from sangja.checks import changed, check, run, wrong

changed()


@check(run(), ko="화면에 인사가 나와요", en="A greeting is on the screen")
def greeting(seen):
    if seen.printed.strip() == "":
        return wrong(
            ko="화면에 아직 글이 없어요. 따옴표 사이에 하고 싶은 말을 적어 보세요.",
            en="There are no words on the screen yet. Write some between the quotes.",
        )
