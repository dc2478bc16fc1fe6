import re

from sangja.checks import check, free, mistake, run, wrong

TITLE = re.compile(r"## \S.* \{#[a-z0-9]+(-[a-z0-9]+)* \.(read|run|predict|write)( minutes=[1-9]\d?)?\}")
free("string")


@mistake(
    ko="첫 줄에 표시가 없어요. 제목 뒤에 { }를 적고, 그 안에 표시를 넣어 보세요.",
    en="The first line has no marks. Put them after the title, inside { and }.",
)
def no_marks(seen):
    return len(seen.lines) >= 3 and "{" not in seen.lines[0]


@mistake(
    ko="이름에 쓸 수 없는 글자가 있어요. 영어 소문자로 적고, 낱말 사이는 -로 이어 보세요.",
    en="Something in the name cannot be there. Use small letters, and put - between the words.",
)
def other_name(seen):
    return bool(seen.lines) and re.search(r"\{#([^ }]*[^a-z0-9 }-][^ }]*|[^ }]+ [a-z0-9][^}]*)[ }]", seen.lines[0])


@check(run(), ko="첫 줄은 제목과 표시예요", en="The first line is a title with its marks")
def title_line(seen):
    if seen.error:
        return False
    if not seen.lines or not TITLE.fullmatch(seen.lines[0].rstrip()):
        shown = (seen.lines or ["-"])[0][:80]
        return wrong(
            ko=f"첫 줄은 이런 모양이에요: ## 제목 {{#my-name .write minutes=2}}\n지금 첫 줄: {shown}",
            en=f"The first line looks like this: ## Title {{#my-name .write minutes=2}}\nNow it is: {shown}",
        )


@check(run(), ko="할 일과 실수를 한 줄씩 적었어요", en="There is a line for what to do and one for the mistake")
def three_lines(seen):
    if seen.error:
        return False
    count = len([line for line in seen.lines if line.strip()])
    if count < 3:
        return wrong(
            ko=f"지금 화면에 있는 줄: {count}. 할 일 한 줄과 실수 한 줄을 더 보여 주세요.",
            en=f"Lines on the screen now: {count}. Show one for what to do and one for the mistake.",
        )
