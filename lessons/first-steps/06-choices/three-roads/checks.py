import re

from sangja.checks import check, mistake, run, wrong

NEAR = {"ko": "가까워요.", "en": "Very near."}
WALK = {"ko": "걸을 만해요.", "en": "A nice walk."}
FAR = {"ko": "조금 멀어요.", "en": "A bit far."}


@mistake(
    ko="else if라고 길게 적으면 컴퓨터가 알아듣지 못해요. 한 낱말로 elif라고 적어 보세요.",
    en="The computer does not take else if in two words. Write the short word for it.",
)
def two_words(seen):
    return re.search(r"^\s*else +if\b", seen.source, re.MULTILINE)


@mistake(
    ko="elif가 else보다 아래에 있어요. else는 언제나 마지막이니까, elif를 그 위로 옮겨 보세요.",
    en="An else always comes last. Move the middle way above it.",
)
def after_else(seen):
    return seen.error is not None and re.search(r"^else\b.*^elif\b", seen.source, re.MULTILINE | re.DOTALL)


@mistake(
    ko="elif에는 조건이 있어야 해요. elif와 쌍점(:) 사이에 무엇을 물을지 적어 보세요.",
    en="The middle way needs a condition. Write what it should ask right before the colon (:).",
)
def no_question(seen):
    return seen.error is not None and re.search(r"^\s*elif\s*:", seen.source, re.MULTILINE)


@mistake(
    run(input=["3"]),
    ko="if가 두 번이면 갈림길도 두 번이에요. 그래서 3분일 때 두 줄이 나와요. 둘째 if를 elif로 바꿔 보세요.",
    en="Two ifs are two forks in the road, so for 3 minutes there are two lines. Begin the middle way with the short word for else if.",
)
def two_ifs(seen):
    return len(re.findall(r"^if\b", seen.source, re.MULTILINE)) >= 2 and len(seen.lines) >= 2


@mistake(
    run(input=["10"]),
    run(input=["9"]),
    ko="딱 10분일 때 다른 길로 가요. 10분까지는 가운데 길이니까, 같을 때도 True가 되게 해 보세요.",
    en="At exactly 10 minutes it goes the wrong way. Up to 10 is the middle way, so the same number must be True as well.",
)
def ten_left_out(ten, nine):
    return ten.printed == FAR[ten.language] and nine.printed == WALK[nine.language]


def after(minutes, wanted):
    @check(run(input=[str(minutes)]), ko=f"{minutes}분 → {wanted['ko']}", en=f"{minutes} minutes → {wanted['en']}")
    def right_line(seen):
        if seen.error:
            return False
        if seen.printed != wanted[seen.language]:
            return wrong(
                ko=f"걸리는 시간: {minutes}분. 나와야 하는 것: {wanted['ko']} 지금 나온 것: {seen.printed[:60]}",
                en=f"The minutes: {minutes}. It should show: {wanted['en']} Now it shows: {seen.printed[:60]}",
            )


after(3, NEAR)
after(5, NEAR)
after(6, WALK)
after(10, WALK)
after(11, FAR)
after(15, FAR)
