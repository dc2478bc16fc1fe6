from sangja.checks import call, check, free, mistake, prints, wrong

free(ko=[5000], en=[7])

NAMES = {
    "ko": ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"],
    "en": ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"],
}
PRICES = {"ko": [4500, 8000, 9000, 3500, 11000], "en": [6, 9, 10, 4, 14]}
MONEY = {"ko": [0, 3500, 4500, 8000, 9000, 11000], "en": [0, 4, 6, 9, 10, 14]}
PROBES = [(call("ask", {"price": ko}), call("ask", {"price": en})) for ko, en in zip(MONEY["ko"], MONEY["en"])]


def mine(korean, english):
    return korean if korean.language == "ko" else english


def places(language, money):
    return [name for name, price in zip(NAMES[language], PRICES[language]) if price <= money]


def found(seen):
    result = seen.result if isinstance(seen.result, dict) else {}
    return result.get("places")


def without_exact(seen, money):
    return [name for name, price in zip(NAMES[seen.language], PRICES[seen.language]) if price < money]


@mistake(
    *PROBES[2],
    ko="첫 번째 곳만 보고 돌려줬어요. return이 for에 딸리지 않게, 앞으로 당겨 보세요.",
    en="It gives back its answer after the first place. Move return to the left, out of the for.",
)
def returns_early(korean, english):
    seen = mine(korean, english)
    return found(seen) == NAMES[seen.language][:1]


@mistake(
    *PROBES[2],
    ko="가격이 딱 맞는 곳이 빠졌어요. 돈이 꼭 맞아도 먹을 수 있으니까, 같을 때도 True인 물음을 써 보세요.",
    en="A place that costs exactly that much is missing. Use a question that says True for the same number, too.",
)
def not_exact(korean, english):
    seen = mine(korean, english)
    return found(seen) == without_exact(seen, MONEY[seen.language][2])


@mistake(
    *PROBES[2],
    ko='이름만 모아야 하는데 종이가 통째로 들어갔어요. place에서 "name" 칸만 꺼내서 넣어 보세요.',
    en='The list should have names, but whole places went in. Take only "name" out of place.',
)
def whole_place(korean, english):
    got = found(mine(korean, english))
    return isinstance(got, list) and any(isinstance(each, dict) for each in got)


@mistake(
    *PROBES[2],
    ko="쓸 수 있는 돈보다 비싼 곳만 모였어요. 큰지 작은지 묻는 쪽을 뒤집어 보세요.",
    en="Only the places that cost too much are there. Turn the question the other way around.",
)
def other_way(korean, english):
    seen = mine(korean, english)
    got, wanted = found(seen), places(seen.language, MONEY[seen.language][2])
    return isinstance(got, list) and got != [] and not any(name in wanted[1:] for name in got)


@check(*[probe for pair in PROBES for probe in pair], ko="쓸 수 있는 돈에 맞게 골라요", en="It chooses by the money")
def answers(*seen):
    for number, (korean, english) in enumerate(zip(seen[::2], seen[1::2])):
        one = mine(korean, english)
        if one.error:
            return False
        money = MONEY[one.language][number]
        wanted = {"ok": True, "places": places(one.language, money)}
        if one.result != wanted:
            return wrong(
                ko=f"{money}원일 때 돌려줘야 하는 응답: {wanted}\n지금 돌려준 것: {one.result}",
                en=f"With {money} dollars the response should be: {wanted}\nNow it is: {one.result}",
            )


prints(
    ko="{'ok': True, 'places': ['달빛 떡볶이', '한입 김밥']}",
    en="{'ok': True, 'places': ['Moon Pancakes', 'Corner Bagels']}",
)
