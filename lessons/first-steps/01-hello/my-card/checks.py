from sangja.checks import check, free, mistake, run, wrong

free("string")


@mistake(
    ko="따옴표를 열고 닫지 않은 줄이 있어요. 줄마다 글 끝에도 따옴표가 있는지 보세요.",
    en="One line opens its quotes and never closes them. Look for a quote at the end of the words, too.",
)
def open_quote(seen):
    return seen.error is not None and "unterminated string" in seen.error.message


@mistake(
    ko="print 뒤에 괄호가 없는 줄이 있어요. 보여 줄 글을 괄호로 감싸 보세요.",
    en="One print has no brackets after it. Put brackets around what it should show.",
)
def no_brackets(seen):
    return seen.error is not None and "Missing parentheses" in seen.error.message


@mistake(
    ko="주석으로 적은 글은 화면에 나오지 않아요. 화면에 보여 줄 줄에서는 #을 지워 보세요.",
    en="What you write as a comment is not shown on the screen. Take the # away from the lines that should show.",
)
def only_comments(seen):
    notes = [line for line in seen.source.splitlines() if line.lstrip().startswith("#")]
    return seen.error is None and len(notes) >= 2 and len(seen.lines) < 3


@check(run(), ko="카드가 세 줄 이상이에요", en="The card has three lines or more")
def three_lines(seen):
    if seen.error:
        return False
    count = len([line for line in seen.lines if line.strip()])
    if count < 3:
        return wrong(
            ko=f"지금 화면에 글이 있는 줄: {count}. print를 더 적어서 세 줄을 만들어 보세요.",
            en=f"Lines with words on the screen now: {count}. Add another print until there are three.",
        )
