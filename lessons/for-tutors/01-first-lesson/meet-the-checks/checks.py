from sangja.checks import mistake, prints

prints(ko="안녕!", en="Hello!")


@mistake(
    ko="거의 다 됐어요. 끝에 느낌표가 빠졌어요.",
    en="Nearly there. The mark at the end is missing.",
)
def no_mark(seen):
    return seen.printed in ("안녕", "Hello")


@mistake(
    ko="느낌표가 따옴표 바깥에 있어요. 따옴표 안으로 옮겨 보세요.",
    en="The mark is outside the quotes. Move it inside.",
)
def mark_outside(seen):
    return seen.error is not None and '"!' in seen.source
