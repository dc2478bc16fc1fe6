from sangja.checks import check, run, wrong


@check(run(), ko="화면에 새 글이 나와요", en="There are new words on the screen")
def new_words(seen):
    if seen.error:
        return False
    if seen.printed in ("안녕하세요!", "Good morning!"):
        return wrong(
            ko="잘 나왔어요! 이제 따옴표 사이의 글을 바꿔서 다시 실행해 보세요.",
            en="There it is! Now change the words between the quotes and run it again.",
        )
    if not seen.printed.strip():
        return wrong(
            ko="화면이 아직 비어 있어요. 따옴표 사이에 글을 적어 보세요.",
            en="The screen is still empty. Write some words between the quotes.",
        )
