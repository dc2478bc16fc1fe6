import re

from sangja.checks import check, free, mistake, run, wrong

free(ko=[8000], en=[9])

ASKED = run(input=["8500"]), run(input=["11"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    *ASKED,
    ko="리스트가 통째로 사라지고 숫자 하나만 남았어요. 한 칸만 바꾸려면 prices 바로 뒤에 [ ]와 번호를 적어 보세요.",
    en="The whole list is gone, and there is only one number. To change one box, write [ ] with its number right after prices.",
)
def list_is_gone(korean, english):
    return type(mine(korean, english).holds("prices")) is int


@mistake(
    *ASKED,
    ko="새 가격이 맨 뒤에 덧붙었어요. 있던 값을 바꾸려면 그 칸의 번호를 적고 =를 써 보세요.",
    en="The new price is at the end now. To change a price that is there, write the number of its box and use =.",
)
def added_at_end(korean, english):
    prices = mine(korean, english).holds("prices")
    return type(prices) is list and len(prices) == 4


@mistake(
    *ASKED,
    ko="비빔밥의 가격이 바뀌었어요. 0부터 세면 칼국수는 몇 번일까요?",
    en="That changed the price of the salad. Count from 0: which number do the noodles have?",
)
def counted_from_one(korean, english):
    seen = mine(korean, english)
    prices = seen.holds("prices")
    return type(prices) is list and len(prices) == 3 and prices[2] == seen.holds("new")


@mistake(
    *ASKED,
    ko="=의 양쪽이 바뀌었어요. 넣을 칸을 왼쪽에, 넣을 값을 오른쪽에 적어 보세요.",
    en="The two sides of = are swapped. The box goes on the left, and what you put in goes on the right.",
)
def other_way_round(korean, english):
    return re.search(r"^new\s*=\s*prices", korean.source, re.MULTILINE)


@mistake(
    *ASKED,
    ko="따옴표 때문에 new라는 글이 칸에 들어갔어요. 따옴표를 지우면 new에 든 값이 들어가요.",
    en="With quotes the word new is in the list. Take the quotes away to put in the value of new.",
)
def quoted_name(korean, english):
    return "'new'" in mine(korean, english).printed


def with_price(ko, en):
    @check(
        run(input=[str(ko)]), run(input=[str(en)]), ko=f"{ko} → [4500, {ko}, 9000]", en=f"{en} → [6, {en}, 10]"
    )
    def changed_price(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        wanted = str({"ko": [4500, ko, 9000], "en": [6, en, 10]}[seen.language])
        if seen.printed != wanted:
            return wrong(
                ko=f"적은 가격: {ko}. 나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
                en=f"You typed: {en}. It should show: {wanted}. Now it shows: {seen.printed[:60] or 'nothing yet'}",
            )


with_price(8500, 11)
with_price(7000, 8)
