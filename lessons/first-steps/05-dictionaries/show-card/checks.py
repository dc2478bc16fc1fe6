from sangja.checks import check, mistake, run, wrong

ASKED = run(input=["8000"]), run(input=["9"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    *ASKED,
    ko="따옴표가 없어서 컴퓨터가 그런 이름의 상자를 찾았어요. 키를 따옴표로 감싸 보세요.",
    en="Without quotes the computer looks for a box with that name. Put quotes around the key.",
)
def no_quotes(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and seen.error.type == "NameError" and "place" not in seen.error.message


@mistake(
    *ASKED,
    ko="서랍에는 번호가 없어요. [ ] 안에 번호 말고 키를 적어 보세요.",
    en="Drawers have no numbers. Write a key between [ and ], and not a number.",
)
def number_for_key(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and seen.error.type == "KeyError" and seen.error.message in ("0", "1", "2")


@mistake(
    *ASKED,
    ko="( )로는 서랍이 열리지 않아요. 키를 [ ] 안에 적어 보세요.",
    en="A drawer does not open with ( ). Write the key between [ and ].",
)
def round_brackets(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and "'dict' object is not callable" in seen.error.message


@mistake(
    *ASKED,
    ko="서랍이 통째로 다 나왔어요. 하나씩 열려면 place 바로 뒤에 [ ]와 키를 적어 보세요.",
    en="All the drawers are on the screen at once. To open one, write [ ] with its key right after place.",
)
def whole_card(korean, english):
    return "{" in mine(korean, english).printed


@mistake(
    *ASKED,
    ko="값은 다 나왔는데 한 줄에 모여 있어요. print를 두 번 써서 이름을 윗줄에 따로 보여 주세요.",
    en="It is all there, but in one line. Use print twice, so that the name has a line of its own.",
)
def one_line(korean, english):
    seen = mine(korean, english)
    return len(seen.lines) == 1 and all(each in seen.printed for each in (seen.holds("place") or {}).values() if type(each) is str)


def with_price(ko, en):
    @check(run(input=[str(ko)]), run(input=[str(en)]), ko=f"{ko} → 칼국수 {ko} 원", en=f"{en} → noodles {en} dollars")
    def two_lines(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        wanted = {"ko": f"바다 칼국수\n칼국수 {ko} 원", "en": f"Harbor Noodles\nnoodles {en} dollars"}[seen.language]
        if seen.printed != wanted:
            return wrong(
                ko=f"나와야 하는 것:\n{wanted}\n지금 나온 것:\n{seen.printed[:80] or '아직 없음'}",
                en=f"It should show:\n{wanted}\nNow it shows:\n{seen.printed[:80] or 'nothing yet'}",
            )


with_price(8000, 9)
with_price(7500, 8)
