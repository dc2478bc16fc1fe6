from sangja.checks import check, mistake, run, wrong

LINES = {
    "ko": ["달빛 떡볶이 4500 원", "바다 칼국수 8000 원", "산들 비빔밥 9000 원", "한입 김밥 3500 원", "불꽃 돈가스 11000 원"],
    "en": [
        "Moon Pancakes 6 dollars",
        "Harbor Noodles 9 dollars",
        "Green Bowl 10 dollars",
        "Corner Bagels 4 dollars",
        "Big Fire Pizza 14 dollars",
    ],
}
TWO = run(input=["2"])
FOUR = run(input=["4"])


@mistake(
    TWO,
    ko="리스트가 통째로 나왔어요. places와 prices 바로 뒤에 저마다 [ ]를 적고, 그 안에 번호를 넣어 보세요.",
    en="A whole list is on the screen. Write [ ] with the number right after places, and right after prices, too.",
)
def whole_lists(seen):
    return "[" in seen.printed


@mistake(
    TWO,
    ko="가격을 places에서 꺼내서 이름이 두 번 나왔어요. 가격은 prices에 들어 있어요.",
    en="The name comes twice, since both were taken out of places. The price is in prices.",
)
def name_twice(seen):
    name = {"ko": "산들 비빔밥", "en": "Green Bowl"}[seen.language]
    return seen.printed.count(name) == 2


@mistake(
    TWO,
    ko="이름은 잘 나왔어요. 그 옆에 가격도 나오게, 쉼표를 찍고 prices에서 같은 번호를 꺼내 보세요.",
    en="The name is right. For the price, put a comma after it and take the same number out of prices.",
)
def no_price(seen):
    return seen.printed == {"ko": "산들 비빔밥", "en": "Green Bowl"}[seen.language]


@mistake(
    TWO,
    FOUR,
    ko="어떤 번호를 적어도 같은 줄이 나와요. [ ] 안에 숫자 말고 number를 적어 보세요.",
    en="It is the same line whatever you type. Write number between [ and ], and not a number of your own.",
)
def always_the_same(two, four):
    return two.printed != "" and two.printed == four.printed


@mistake(
    TWO,
    ko="한 줄에 나와야 하는데 두 줄이에요. print 하나에 쉼표로 나란히 적어 보세요.",
    en="These are two lines, and it should be one. Put them into one print, with commas in between.",
)
def two_lines(seen):
    return len(seen.lines) == 2


def line_of(number):
    @check(run(input=[str(number)]), ko=f"{number} → {LINES['ko'][number]}", en=f"{number} → {LINES['en'][number]}")
    def right_line(seen):
        if seen.error:
            return False
        wanted = LINES[seen.language][number]
        if seen.printed != wanted:
            return wrong(
                ko=f"적은 번호: {number}. 나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:60] or '아직 없음'}",
                en=f"You typed: {number}. It should show: {wanted}. Now it shows: {seen.printed[:60] or 'nothing yet'}",
            )


for each in range(5):
    line_of(each)
