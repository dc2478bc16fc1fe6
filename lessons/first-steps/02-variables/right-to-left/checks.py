import re

from sangja.checks import check, free, holds, mistake, prints, run

free(ko=[0], en=[0])


@mistake(
    ko="거꾸로 넣어서 today의 25가 사라졌어요. 값을 받을 상자가 왼쪽에 와야 해요.",
    en="That went the other way, and the 25 in today is gone. The box that gets the value goes on the left.",
)
def other_way(seen):
    return seen.holds("today") == 0


@mistake(
    ko="따옴표 때문에 today라는 문자열이 들어갔어요. 상자를 가리키려면 따옴표를 지워 보세요.",
    en="With quotes you put in the string today. Take the quotes away to mean the box.",
)
def quoted_name(seen):
    return seen.holds("yesterday") == "today"


@mistake(
    ko="25가 잘 나왔어요! 이번에는 25를 적지 말고, today라는 이름을 적어서 베껴 보세요.",
    en="25 is right! Now do not write 25 yourself, but copy it by writing the name today.",
)
def typed_number(seen):
    return re.search(r"yesterday\s*=\s*25", seen.source)


@mistake(
    ko="=가 두 개 있어요. 값을 넣을 때는 하나만 적어 보세요.",
    en="There are two = signs. To put a value in, write just one.",
)
def two_signs(seen):
    return "==" in seen.source


prints("25")
holds("today", 25)


@check(run(), ko="yesterday의 값을 today에서 베꼈어요", en="The value of yesterday is copied from today")
def copied(seen):
    return re.search(r"^yesterday *= *today\b", seen.source, re.MULTILINE) is not None
