from sangja.checks import mistake, prints


@mistake(
    ko="따옴표를 열고 닫지 않은 줄이 있어요. 줄마다 글 끝에도 따옴표가 있는지 보세요.",
    en="One line opens its quotes and never closes them. Look for a quote at the end of the words, too.",
)
def open_quote(seen):
    return seen.error is not None and "unterminated string" in seen.error.message


@mistake(
    ko="괄호를 열고 닫지 않은 줄이 있어요. 줄마다 맨 끝에 닫는 괄호가 있는지 보세요.",
    en="One line opens a bracket and never closes it. Check that every line ends with a closing one.",
)
def open_bracket(seen):
    return seen.error is not None and "never closed" in seen.error.message


@mistake(
    ko="세 줄이 다 나왔는데 차례가 달라요. 프로그램에서 줄의 자리를 바꿔 보세요.",
    en="All three lines are there, but in a different order. Try moving the lines of your program.",
)
def other_order(seen):
    cards = (
        ["민지에게", "생일 축하해!", "내일 만나!"],
        ["Dear Mia,", "Happy birthday!", "See you tomorrow!"],
    )
    return any(seen.lines != card and sorted(seen.lines) == sorted(card) for card in cards)


@mistake(
    ko="화면에 두 줄만 있어요. 마지막 인사를 보여 줄 print를 한 줄 더 적어 보세요.",
    en="The screen shows only two lines. Write one more print for the last line of the card.",
)
def one_line_short(seen):
    return len(seen.lines) == 2


prints(
    ko="민지에게\n생일 축하해!\n내일 만나!",
    en="Dear Mia,\nHappy birthday!\nSee you tomorrow!",
)
