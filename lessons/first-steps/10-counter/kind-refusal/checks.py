from sangja.checks import call, check, free, mistake, prints, run, wrong

REASON = {"ko": "price를 적어 주세요.", "en": "Please write a price."}
NAMES = {
    "ko": ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"],
    "en": ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"],
}
PRICES = {"ko": [4500, 8000, 9000, 3500, 11000], "en": [6, 9, 10, 4, 14]}
MONEY = {"ko": [0, 3500, 4500, 8000, 9000, 11000], "en": [0, 4, 6, 9, 10, 14]}
PROBES = [(call("ask", {"price": ko}), call("ask", {"price": en})) for ko, en in zip(MONEY["ko"], MONEY["en"])]
NONE = call("ask", {})
OTHER = call("ask", {"name": "Ari"})

free(ko=[5000], en=[7])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    ko="price가 있는 요청까지 거절했어요. in과 not in을 다시 살펴보세요.",
    en="It turns away requests that do have a price. Look at in and not in again.",
)
def refuses_all(program):
    return program.printed.startswith("{'ok': False")


@mistake(
    NONE,
    run(),
    ko="물어보기는 했는데 너무 늦었어요. price를 쓰기 전에, 함수의 맨 위에서 물어보세요.",
    en="You do ask, but too late. Ask at the very top of the function, before price is used.",
)
def too_late(none, program):
    asks = '"price" not in' in program.source or "'price' not in" in program.source
    return asks and none.error is not None and none.error.type == "KeyError"


@mistake(
    ko="price가 없는 요청에서 아직 멈춰요. 그 칸이 없는지 맨 먼저 물어보세요.",
    en="It still stops at a request without price. Ask first of all if it is not there.",
)
def still_stops(program):
    names = program.source != program.starter
    return names and program.error is not None and program.error.type == "KeyError" and "in request" not in program.source


@mistake(
    NONE,
    ko="거절하면서 ok에 True를 넣었어요. 거절할 때는 False예요.",
    en="It says no, but with True as ok. For a no it is False.",
)
def says_true(none):
    return isinstance(none.result, dict) and none.result.get("ok") is True and "reason" in none.result


def refused(probe, ko, en):
    @check(probe, ko=ko, en=en)
    def refusal(seen):
        wanted = {"ok": False, "reason": REASON[seen.language]}
        if seen.error:
            return False
        if seen.result != wanted:
            return wrong(
                ko=f"돌려줘야 하는 응답: {wanted}\n지금 돌려준 것: {seen.result}",
                en=f"The response should be: {wanted}\nNow it is: {seen.result}",
            )


refused(NONE, "빈 요청", "An empty request")
refused(OTHER, "이름만 있는 요청", "A request with a name only")


@check(*[probe for pair in PROBES for probe in pair], ko="price가 있으면 전처럼 골라요", en="With a price it chooses as before")
def served(*seen):
    for number, (korean, english) in enumerate(zip(seen[::2], seen[1::2])):
        one = mine(korean, english)
        if one.error:
            return False
        money, pairs = MONEY[one.language][number], zip(NAMES[one.language], PRICES[one.language])
        wanted = {"ok": True, "places": [name for name, price in pairs if price <= money]}
        if one.result != wanted:
            return wrong(
                ko=f"{money}원일 때 돌려줘야 하는 응답: {wanted}\n지금 돌려준 것: {one.result}",
                en=f"With {money} dollars the response should be: {wanted}\nNow it is: {one.result}",
            )


prints(
    ko="{'ok': True, 'places': ['달빛 떡볶이', '한입 김밥']}\n{'ok': False, 'reason': 'price를 적어 주세요.'}",
    en="{'ok': True, 'places': ['Moon Pancakes', 'Corner Bagels']}\n{'ok': False, 'reason': 'Please write a price.'}",
)
