from sangja.checks import call, check, free, mistake, prints, wrong

PLACES = {
    "ko": [
        ("달빛 떡볶이", 4500, 5, True), ("바다 칼국수", 8000, 12, True), ("산들 비빔밥", 9000, 7, False),
        ("한입 김밥", 3500, 3, True), ("불꽃 돈가스", 11000, 15, True),
    ],
    "en": [
        ("Moon Pancakes", 6, 5, True), ("Harbor Noodles", 9, 12, True), ("Green Bowl", 10, 7, False),
        ("Corner Bagels", 4, 3, True), ("Big Fire Pizza", 14, 15, True),
    ],
}

MONEY = {"ko": [0, 3500, 4500, 8000, 9000, 11000], "en": [0, 4, 6, 9, 10, 14]}
# The closed place is never chosen, so nothing of it is seen.
free(ko=["산들 비빔밥", 9000, 7, 5000, 10, "name"], en=["Green Bowl", 10, 7, "name"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


def probes(number, minutes):
    return call("choose", MONEY["ko"][number], minutes), call("choose", MONEY["en"][number], minutes)


def fitting(language, money, minutes):
    return [n for n, price, walk, is_open in PLACES[language] if price <= money and walk <= minutes and is_open]


@mistake(
    *probes(5, 15),
    ko="첫 번째 곳만 보고 돌려줬어요. return이 for에 딸리지 않게, 앞으로 당겨 보세요.",
    en="It gives back its answer after the first place. Move return to the left, out of the for.",
)
def returns_early(korean, english):
    seen = mine(korean, english)
    return seen.result == [PLACES[seen.language][0][0]]


@mistake(
    *probes(5, 15),
    ko='이름만 모아야 하는데 가게가 통째로 들어갔어요. place에서 "name" 칸을 꺼내서 넣어 보세요.',
    en='Whole places went into the list, and not their names. Take "name" out of place.',
)
def whole_place(korean, english):
    result = mine(korean, english).result
    return isinstance(result, list) and any(isinstance(each, dict) for each in result)


@mistake(
    *probes(5, 15),
    ko="가게마다 리스트를 새로 만들어서 마지막 것만 남았어요. names = [ ]를 for 위에 한 번만 적어 보세요.",
    en="A new list is made for each place, so only the last one is left. Write names = [ ] once, above the for.",
)
def new_list_each(korean, english):
    seen = mine(korean, english)
    return seen.result == [PLACES[seen.language][-1][0]]


@mistake(
    *probes(1, 3),
    ko="맞지 않는 곳까지 모두 들어갔어요. 넣기 전에 if로 fits에게 물어보세요.",
    en="Every place went in. Ask fits with an if before you put a name in.",
)
def takes_all(korean, english):
    seen = mine(korean, english)
    return isinstance(seen.result, list) and len(seen.result) == len(PLACES[seen.language])


def answers(pairs, ko, en):
    @check(*[probe for number, minutes in pairs for probe in probes(number, minutes)], ko=ko, en=en)
    def answer(*seen):
        for (number, minutes), korean, english in zip(pairs, seen[::2], seen[1::2]):
            one = mine(korean, english)
            if one.error:
                return False
            money = MONEY[one.language][number]
            wanted = fitting(one.language, money, minutes)
            if one.result != wanted:
                return wrong(
                    ko=f"{money}원까지, {minutes}분까지일 때 돌려줘야 하는 리스트: {wanted}\n지금 돌려준 것: {one.result}",
                    en=f"With {money} dollars and {minutes} minutes: {wanted}\nNow it gives back: {one.result}",
                )


answers([(index, 15) for index in range(6)], "가진 돈에 맞게 골라요", "It chooses by the money")
answers([(5, walk) for walk in (2, 3, 4, 5, 11, 12, 14)], "걷는 시간에 맞게 골라요", "It chooses by the walk")
prints(ko="['달빛 떡볶이', '한입 김밥']", en="['Moon Pancakes', 'Corner Bagels']")
