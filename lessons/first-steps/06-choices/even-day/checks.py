import re

from sangja.checks import check, mistake, run, wrong

EVEN = {"ko": "어묵 하나 더!", "en": "Free juice today!"}
ODD = {"ko": "맛있게 드세요!", "en": "Enjoy your meal!"}


@mistake(
    ko="=가 하나예요. 남은 수가 0과 같은지 묻는 것이니까 ==로 적어 보세요.",
    en="There is only one =. You ask whether what is left is the same as 0, so write ==.",
)
def one_sign(seen):
    return seen.error is not None and re.search(r"if\b[^=\n]*[^=!<>]=[^=]", seen.source)


@mistake(
    ko="else에는 조건을 적지 않아요. else 바로 뒤에 쌍점(:)만 찍어 보세요.",
    en="An else has no condition of its own. Put only a colon (:) right after it.",
)
def else_asks(seen):
    return seen.error is not None and re.search(r"^\s*else[ \t]+[^:\s]", seen.source, re.MULTILINE)


@mistake(
    ko="else는 if와 같은 곳에서 시작해야 해요. else 앞의 빈칸을 지워 보세요.",
    en="The else must start at the same place as its if. Take away the spaces before else.",
)
def else_too_far_in(seen):
    return seen.error is not None and re.search(r"^[ \t]+else\b", seen.source, re.MULTILINE)


@mistake(
    run(input=["2"]),
    run(input=["10"]),
    ko="/로 나누면 몫이 나와요. 남은 수를 알고 싶으니까 %로 바꿔 보세요.",
    en="With / you get how much each one has. You want to know what is left, so change it to %.",
)
def divided(two, ten):
    return "%" not in two.source and "/" in two.source


@mistake(
    run(input=["2"]),
    run(input=["7"]),
    ko="짝수 날과 홀수 날의 말이 서로 바뀌었어요. 2를 적으면 어느 길로 가는지 따라가 보세요.",
    en="The lines for even and odd days are swapped. Type 2 and see which way it goes.",
)
def swapped(two, seven):
    return two.printed == ODD[two.language] and seven.printed == EVEN[seven.language]


def on_day(day):
    even = day % 2 == 0
    wanted = EVEN if even else ODD

    @check(run(input=[str(day)]), ko=f"{day}일 → {wanted['ko']}", en=f"Day {day} → {wanted['en']}")
    def right_line(seen):
        if seen.error:
            return False
        if seen.printed != wanted[seen.language]:
            return wrong(
                ko=f"적은 날짜: {day}. 나와야 하는 것: {wanted['ko']} 지금 나온 것: {seen.printed[:40]}",
                en=f"The day: {day}. It should show: {wanted['en']} Now it shows: {seen.printed[:40]}",
            )


for each in (2, 7, 9, 10, 24, 31):
    on_day(each)
