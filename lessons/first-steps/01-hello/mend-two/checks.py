from sangja.checks import mistake, prints


@mistake(
    ko="첫 번째 오류를 잘 고쳤어요! 컴퓨터가 이번에는 더 아래에서 멈췄어요. 마지막 줄의 첫 낱말을 살펴보세요.",
    en="You fixed the first error! Now the computer stops further down. Look at the first word of the last line.",
)
def second_one_left(seen):
    return seen.error is not None and len(seen.lines) == 2


@mistake(
    ko="컴퓨터가 첫 줄의 Print에서 멈춰서 화면이 비어 있어요. 대문자 P를 소문자 p로 바꿔 보세요.",
    en="The computer stops at Print in the first line, so the screen is empty. Change the capital P to a small p.",
)
def first_one_left(seen):
    return seen.error is not None and "Print" in seen.error.message


@mistake(
    ko="오류는 없어졌지만 화면의 줄이 모자라요. 틀린 줄도 지우거나 건너뛰지 말고 고쳐 주세요.",
    en="The error is gone, but so is a line on the screen. Do not take lines out or skip them, fix them.",
)
def line_removed(seen):
    return seen.error is None and 0 < len(seen.lines) < 3


prints(
    ko="촛불을 켜요.\n노래를 불러요.\n후!",
    en="Light the candles.\nSing the song.\nWhoosh!",
)
