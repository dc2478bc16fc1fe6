from sangja.checks import check, mistake, run, wrong

ASKED = run(input=["4500", "8000", "3500"]), run(input=["6", "9", "4"])


def mine(korean, english):
    return korean if korean.language == "ko" else english


@mistake(
    *ASKED,
    ko="셋째 가격이 문자열이라서 더할 수 없어요. input을 int( )로 감싸서 숫자로 바꿔 보세요.",
    en="The third price is a string, so it cannot be added. Put int( ) around input to turn it into a number.",
)
def string_in_it(korean, english):
    seen = mine(korean, english)
    return seen.error is not None and "'int' and 'str'" in seen.error.message


@mistake(
    *ASKED,
    ko="덧붙이라는 말은 덧붙이기만 하고 아무 값도 주지 않아요. 그래서 리스트가 사라졌어요. 앞의 order = 를 지워 보세요.",
    en="The word that adds at the end gives you no value, so your list is lost. Take away the order = at the front.",
)
def lost_the_list(korean, english):
    seen = mine(korean, english)
    return "NoneType" in (seen.error.message if seen.error else "") or seen.holds("order") is None


@mistake(
    *ASKED,
    ko="두 사람의 음식만 더했어요. 여러분의 음식 가격도 물어서 order에 덧붙여 보세요.",
    en="That is the sum for two people. Ask what your own dish costs and add it to order, too.",
)
def only_two(korean, english):
    return mine(korean, english).printed in ("12500", "15")


@mistake(
    *ASKED,
    ko="가격이 하나하나 나왔어요. 모두 더해 주는 말을 써서 하나로 만들어 보세요.",
    en="It shows each of the prices. Use the word that adds up all that is in a list.",
)
def shows_the_list(korean, english):
    return mine(korean, english).printed.startswith("[")


@mistake(
    *ASKED,
    ko="가격을 더하지 않고 몇 개인지 세었어요. 더해 주는 말은 sum이에요.",
    en="That counts the prices. The word that adds them up is sum.",
)
def counted(korean, english):
    return mine(korean, english).printed == "3"


def costs(ko, en):
    @check(
        run(input=[str(each) for each in ko]),
        run(input=[str(each) for each in en]),
        ko=f"{ko[0]}, {ko[1]}, {ko[2]} → {sum(ko)}",
        en=f"{en[0]}, {en[1]}, {en[2]} → {sum(en)}",
    )
    def together(korean, english):
        seen = mine(korean, english)
        if seen.error:
            return False
        wanted = str(sum(ko if seen.language == "ko" else en))
        if seen.printed != wanted:
            return wrong(
                ko=f"나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
                en=f"It should show: {wanted}. Now it shows: {seen.printed[:60] or 'nothing yet'}",
            )


costs([4500, 8000, 3500], [6, 9, 4])
costs([9000, 9000, 11000], [10, 10, 14])
