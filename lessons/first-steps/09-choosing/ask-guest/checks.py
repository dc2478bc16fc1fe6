from sangja.checks import check, run, wrong


@check(run(input=["10000", "15"]), ko="걸어가는 시간을 말로 물어봐요", en="The question about the walk has words")
def has_words(seen):
    if seen.error:
        return False
    if len(seen.asked) < 2 or not seen.asked[1].strip():
        return wrong(
            ko="둘째 줄의 따옴표 안이 아직 비어 있어요. 몇 분까지 걸을 수 있는지 물어보는 말을 적어 보세요.",
            en="There is still nothing between the quotes in the second line. Ask how many minutes they can walk.",
        )


@check(run(input=["10000", "15"]), ko="맞는 곳이 나와요", en="The places that fit are shown")
def shows_places(seen):
    names = ("달빛 떡볶이", "한입 김밥") if seen.language == "ko" else ("Moon Pancakes", "Big Fire Pizza")
    return all(name in seen.lines for name in names)
