from sangja.checks import call, check, free, mistake, prints, wrong

free("string", "number")
free(ko=[True, False], en=[True, False])


def places(*prices):
    return [{"name": name, "price": price} for name, price in zip("ABCD", prices)]


MIDDLE, LAST, FIRST, SAME = (
    call("cheapest", places(*prices)) for prices in ((5, 3, 9), (5, 4, 3), (2, 3, 4), (4, 2, 2))
)


@mistake(
    MIDDLE,
    FIRST,
    ko="가장 비싼 곳이 나왔어요. 더 싼 곳이 나올 때 바꾸도록, 큰지 작은지 묻는 쪽을 뒤집어 보세요.",
    en="That is the most expensive one. Turn the question around, so that a cheaper place goes into best.",
)
def dearest(middle, first):
    return middle.result == "C" and first.result == "C" and "if" in middle.source


@mistake(
    MIDDLE,
    FIRST,
    ko="물어보지 않고 언제나 바꿔서 마지막 곳이 나왔어요. 더 쌀 때만 바꾸도록 if를 넣어 보세요.",
    en="It takes every place, so the last one is left. Change best only if the new one costs less.",
)
def last_one(middle, first):
    return middle.result == "C" and first.result == "C"


@mistake(
    LAST,
    ko="best에 가격만 넣어서 나중에 이름을 꺼낼 수 없어요. best에 place를 통째로 넣어 보세요.",
    en="Only the price went into best, so there is no name to take out later. Put the whole place in.",
)
def keeps_price(last):
    return last.error is not None and last.error.type == "TypeError"


def answers(probe, ko, en, wanted):
    @check(probe, ko=ko, en=en)
    def answer(seen):
        if seen.error:
            return False
        if seen.result != wanted:
            return wrong(
                ko=f"돌려줘야 하는 이름: {wanted}\n지금 돌려준 것: {seen.result}",
                en=f"It should give back: {wanted}\nNow it gives back: {seen.result}",
            )


answers(MIDDLE, "둘째가 가장 쌀 때", "When the second one is the cheapest", "B")
answers(LAST, "마지막이 가장 쌀 때", "When the last one is the cheapest", "C")
answers(FIRST, "첫째가 가장 쌀 때", "When the first one is the cheapest", "A")
answers(SAME, "둘의 가격이 같을 때", "When two cost the same", "B")
prints(ko="한입 김밥", en="Corner Bagels")
