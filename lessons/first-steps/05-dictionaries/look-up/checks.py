from sangja.checks import check, mistake, run, wrong

CARDS = {
    "ko": [
        "달빛 떡볶이\n떡볶이 4500 원",
        "바다 칼국수\n칼국수 8000 원",
        "산들 비빔밥\n비빔밥 9000 원",
        "한입 김밥\n김밥 3500 원",
        "불꽃 돈가스\n돈가스 11000 원",
    ],
    "en": [
        "Moon Pancakes\npancakes 6 dollars",
        "Harbor Noodles\nnoodles 9 dollars",
        "Green Bowl\nsalad 10 dollars",
        "Corner Bagels\nbagels 4 dollars",
        "Big Fire Pizza\npizza 14 dollars",
    ],
}
TWO = run(input=["2"])
FOUR = run(input=["4"])


@mistake(
    TWO,
    ko="guide는 리스트라서 키로 열 수 없어요. 먼저 번호로 한 가게를 꺼내 place에 넣어 보세요.",
    en="guide is a list, and a list has no keys. First take out one place by its number and put it into place.",
)
def key_of_the_list(seen):
    return seen.error is not None and "list indices must be integers" in seen.error.message


@mistake(
    TWO,
    ko="place라는 상자가 아직 없어요. 먼저 guide에서 한 가게를 꺼내 place에 넣어 보세요.",
    en="There is no box called place yet. First take one place out of guide and put it in there.",
)
def nothing_taken_out(seen):
    return seen.error is not None and seen.error.type == "NameError" and "'place'" in seen.error.message


@mistake(
    TWO,
    FOUR,
    ko="어떤 번호를 적어도 같은 가게가 나와요. guide의 [ ] 안에 숫자 말고 number를 적어 보세요.",
    en="It is the same place whatever you type. Write number in the [ ] after guide, and not a number of your own.",
)
def always_the_same(two, four):
    return two.printed != "" and two.printed == four.printed


@mistake(
    TWO,
    ko="따옴표가 없어서 컴퓨터가 그런 이름의 상자를 찾았어요. 키를 따옴표로 감싸 보세요.",
    en="Without quotes the computer looks for a box with that name. Put quotes around the key.",
)
def no_quotes(seen):
    return seen.error is not None and seen.error.type == "NameError"


@mistake(
    TWO,
    ko="한 가게의 서랍이 통째로 나왔어요. place 바로 뒤에 [ ]와 키를 적어서 하나씩 열어 보세요.",
    en="All the drawers of the place are on the screen. Write [ ] with a key right after place, to open one of them.",
)
def whole_card(seen):
    return seen.printed.startswith("{")


def card_of(number):
    @check(run(input=[str(number)]), ko=f"{number}번 가게를 소개해요", en=f"It tells about place number {number}")
    def right_card(seen):
        if seen.error:
            return False
        wanted = CARDS[seen.language][number]
        if seen.printed != wanted:
            return wrong(
                ko=f"적은 번호: {number}. 나와야 하는 것:\n{wanted}\n지금 나온 것:\n{seen.printed[:80] or '아직 없음'}",
                en=f"You typed: {number}. It should show:\n{wanted}\nNow it shows:\n{seen.printed[:80] or 'nothing yet'}",
            )


for each in range(5):
    card_of(each)
