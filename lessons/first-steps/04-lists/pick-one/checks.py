from sangja.checks import check, mistake, run, wrong

PLACES = {
    "ko": ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"],
    "en": ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"],
}
ONE = run(input=["1"])
THREE = run(input=["3"])


@mistake(
    ONE,
    ko="( )로는 꺼낼 수 없어요. 리스트에서 꺼낼 때는 번호를 [ ] 안에 적어 보세요.",
    en="You cannot take anything out with ( ) here. Put the number between [ and ].",
)
def round_brackets(seen):
    return seen.error is not None and "'list' object is not callable" in seen.error.message


@mistake(
    ONE,
    ko="가게가 다 나왔어요. 하나만 꺼내려면 places 바로 뒤에 [ ]를 적고, 그 안에 번호를 넣어 보세요.",
    en="It shows all the places. To take out only one, write [ ] right after places, with the number inside.",
)
def all_of_them(seen):
    return seen.printed.startswith("[") and seen.printed.endswith("]")


@mistake(
    ONE,
    THREE,
    ko="가게가 아니라 적은 번호가 나왔어요. 그 번호로 places에서 꺼내 보세요.",
    en="That shows the number which was typed. Use it to take a place out of places.",
)
def only_the_number(one, three):
    return one.printed == "1" and three.printed == "3"


@mistake(
    ONE,
    ko="따옴표로 감싸서 글자 그대로 나왔어요. 따옴표를 지우면 칸에 든 값이 나와요.",
    en="With quotes around it you see the letters themselves. Take the quotes away to see what is in the box.",
)
def quoted(seen):
    return "number" in seen.printed


@mistake(
    ONE,
    THREE,
    ko="어떤 번호를 적어도 같은 가게가 나와요. [ ] 안에 숫자 말고 number를 적어 보세요.",
    en="It is the same place whatever you type. Write number between [ and ], and not a number of your own.",
)
def always_the_same(one, three):
    return one.printed != "" and one.printed == three.printed


def place_at(number):
    @check(run(input=[str(number)]), ko=f"{number} → {PLACES['ko'][number]}", en=f"{number} → {PLACES['en'][number]}")
    def right_place(seen):
        if seen.error:
            return False
        wanted = PLACES[seen.language][number]
        if seen.printed != wanted:
            return wrong(
                ko=f"적은 번호: {number}. 나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
                en=f"You typed: {number}. It should show: {wanted}. Now it shows: {seen.printed[:60] or 'nothing yet'}",
            )


for each in range(5):
    place_at(each)
