from sangja.checks import call, check, free, mistake, prints, wrong

NEAR, EXACT, FAR = (call("is_near", {"price": 99, "minutes": minutes}, 10) for minutes in (9, 10, 11))

free("number")


@mistake(
    NEAR,
    FAR,
    ko="대답을 화면에 보여 주기만 하고 돌려주지 않았어요. print 대신 return을 적어 보세요.",
    en="It shows the answer, but gives nothing back. Write return in place of print.",
)
def prints_it(near, far):
    return near.called == "returned" and near.result is None and near.printed != ""


@mistake(
    NEAR,
    FAR,
    ko="먼 곳에 True, 가까운 곳에 False를 돌려주고 있어요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.",
    en="It says True for far places and False for near ones. Turn the question the other way around.",
)
def other_way(near, far):
    return near.result is False and far.result is True


@mistake(
    NEAR,
    EXACT,
    FAR,
    ko="딱 그만큼 걸리는 곳도 가까운 곳이에요. 같을 때도 True인 물음을 써 보세요.",
    en="A walk of exactly that long is near enough. Use a question that says True for the same number, too.",
)
def not_exact(near, exact, far):
    return near.result is True and exact.result is False and far.result is False


@mistake(
    ko='시간이 아니라 가격을 견주었어요. place에서 "minutes" 칸을 꺼내 보세요.',
    en='That compares the price and not the walk. Take "minutes" out of place.',
)
def asks_price(seen):
    return seen.error is not None and seen.error.type == "KeyError"


def answers(probe, minutes, wanted):
    @check(probe, ko=f"걸어서 {minutes}분, 10분까지 괜찮을 때", en=f"A walk of {minutes} minutes, with 10 to spare")
    def answer(seen):
        if seen.error:
            return False
        if seen.result is not wanted:
            return wrong(
                ko=f"돌려줘야 하는 대답: {wanted}\n지금 돌려준 것: {seen.result}",
                en=f"It should give back: {wanted}\nNow it gives back: {seen.result}",
            )


answers(NEAR, 9, True)
answers(EXACT, 10, True)
answers(FAR, 11, False)


def price(probe, amount, wanted):
    @check(probe, ko=f"is_cheap은 그대로 ({amount})", en=f"is_cheap is as it was ({amount})")
    def unchanged(seen):
        return seen.result is wanted


price(call("is_cheap", {"price": 5}, 5), "5, 5", True)
price(call("is_cheap", {"price": 6}, 5), "6, 5", False)
prints("True\nFalse")
