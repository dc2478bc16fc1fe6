from sangja.checks import call, check, free, mistake, prints, wrong

free("number")
LESS, EXACT, MORE = (call("is_cheap", {"price": price}, 50) for price in (49, 50, 51))


@mistake(
    LESS,
    MORE,
    ko="대답을 보여 주기만 하고 돌려주지 않았어요. print 대신 return을 적어 보세요.",
    en="It shows the answer, but returns nothing. Write return in place of print.",
)
def prints_it(less, more):
    return less.called == "returned" and less.result is None and less.printed != ""


@mistake(
    ko='딕셔너리를 통째로 숫자와 견줄 수는 없어요. place에서 "price" 칸을 꺼내 보세요.',
    en='A whole dictionary cannot be compared with a number. Take "price" out of place.',
)
def whole_place(seen):
    return seen.error is not None and "'dict'" in seen.error.message


@mistake(
    LESS,
    MORE,
    ko="비싼 곳에 True, 싼 곳에 False를 돌려줘요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.",
    en="It says True for what costs too much. Turn the question the other way around.",
)
def other_way(less, more):
    return less.result is False and more.result is True


@mistake(
    LESS,
    EXACT,
    ko="가격이 딱 맞아도 살 수 있어요. 같을 때도 True인 물음을 써 보세요.",
    en="With exactly enough money you can pay, too. Use a question that says True for the same number.",
)
def not_exact(less, exact):
    return less.result is True and exact.result is False


def answers(probe, price, wanted):
    @check(probe, ko=f"가격 {price}, 가진 돈 50", en=f"Price {price}, money 50")
    def answer(seen):
        if seen.error:
            return False
        if seen.result is not wanted:
            return wrong(
                ko=f"돌려줘야 하는 대답: {wanted}\n지금 돌려준 것: {seen.result}",
                en=f"It should return: {wanted}\nNow it returns: {seen.result}",
            )


answers(LESS, 49, True)
answers(EXACT, 50, True)
answers(MORE, 51, False)
prints("True\nFalse")
