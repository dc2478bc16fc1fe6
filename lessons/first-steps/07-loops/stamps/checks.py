import re

from sangja.checks import check, mistake, run, wrong


def stamps(language, numbers):
    return [f"{each} 번째 도장" if language == "ko" else f"Stamp {each}" for each in numbers]


@mistake(
    run(input=["3"]),
    ko="count에는 수가 하나 들어 있어서 꺼낼 것이 없어요. range( )로 감싸면 그만큼 수를 차례대로 줘요.",
    en="There is only one number in count, so nothing can be taken out of it. Put range( ) around it.",
)
def no_range(seen):
    return seen.error is not None and "'int' object is not iterable" in seen.error.message


@mistake(
    run(input=["3"]),
    ko="도장이 0번부터 시작해요. 화면에 보여 줄 때 number에 1을 더해 보세요.",
    en="The stamps begin at 0. Add 1 to number when you show it.",
)
def from_zero(seen):
    return seen.lines == stamps(seen.language, range(3))


@mistake(
    run(input=["3"]),
    ko="세 번 왔는데 도장이 네 개예요. range 괄호 안에는 count만 적고, 보여 줄 때 1을 더해 보세요.",
    en="Three visits, and there are four stamps. Put count alone into range, and add 1 when you show the number.",
)
def one_too_many(seen):
    return len(seen.lines) == 4


@mistake(
    run(input=["5"]),
    run(input=["3"]),
    ko="몇 번 왔다고 적어도 언제나 세 줄이에요. range 괄호 안에 3 대신 count를 적어 보세요.",
    en="Whatever you type, there are three lines. Put count into range in place of the 3.",
)
def always_three(five, three):
    return len(five.lines) == 3 and len(three.lines) == 3 and re.search(r"range\(\s*3\s*\)", five.source)


def with_visits(count):
    @check(run(input=[str(count)]), ko=f"{count}번 왔을 때", en=f"With {count} visits")
    def right_stamps(seen):
        if seen.error:
            return False
        wanted = stamps(seen.language, range(1, count + 1))
        if seen.lines != wanted:
            shown = "\n".join(seen.lines[:8]) or "-"
            return wrong(
                ko=f"온 횟수: {count}. 나와야 하는 줄: {len(wanted)}줄. 마지막 줄: {(wanted or ['-'])[-1]}\n지금 나온 것:\n{shown}",
                en=f"The visits: {count}. It should show {len(wanted)} lines. The last one: {(wanted or ['-'])[-1]}\nNow it shows:\n{shown}",
            )


with_visits(3)
with_visits(1)
with_visits(5)
with_visits(0)
