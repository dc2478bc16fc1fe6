from sangja.checks import call, check, free, mistake, wrong

free("string")
free(ko=[5000, 10, 4500, 8000, 9000, 3500, 11000, 5, 12, 7, 3, 15, True, False], en=[7, 10, 6, 9, 14, 4, 5, 12, 3, 15, True, False])


def place(price, minutes, is_open):
    return {"name": "A", "price": price, "minutes": minutes, "open": is_open}


ALL = call("fits", place(50, 10, True), 50, 10)
CLOSED = call("fits", place(50, 10, False), 50, 10)
FAR = call("fits", place(50, 11, True), 50, 10)
DEAR = call("fits", place(51, 10, True), 50, 10)


@mistake(
    FAR,
    DEAR,
    ko="하나만 맞아도 True가 됐어요. 셋이 모두 맞아야 하니까 or 말고 and로 이어 보세요.",
    en="One right answer was enough for True. All three must be right, so use and, not or.",
)
def uses_or(far, dear):
    return far.result is True and dear.result is True


@mistake(
    ALL,
    ko='따옴표로 감싼 글은 언제나 맞다고 여겨요. place에서 "open" 칸을 꺼내 보세요.',
    en='A string in quotes always counts as right. Take "open" out of place.',
)
def quoted_open(everything):
    return everything.result == "open"


@mistake(
    CLOSED,
    FAR,
    DEAR,
    ko='문을 닫은 곳에도 True를 돌려줬어요. place["open"]도 and로 이어 보세요.',
    en='It says True for a place that is closed. Add place["open"] with another and.',
)
def forgot_open(closed, far, dear):
    return closed.result is True and far.result is False and dear.result is False


def answers(probe, ko, en, wanted):
    @check(probe, ko=ko, en=en)
    def answer(seen):
        if seen.error:
            return False
        if seen.result is not wanted:
            return wrong(
                ko=f"돌려줘야 하는 대답: {wanted}\n지금 돌려준 것: {seen.result}",
                en=f"It should give back: {wanted}\nNow it gives back: {seen.result}",
            )


answers(ALL, "세 가지가 모두 맞을 때", "When all three are right", True)
answers(CLOSED, "문을 닫았을 때", "When it is closed", False)
answers(FAR, "너무 멀 때", "When it is too far", False)
answers(DEAR, "너무 비쌀 때", "When it costs too much", False)
