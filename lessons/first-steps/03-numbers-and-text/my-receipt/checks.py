from sangja.checks import MISSING, check, free, mistake, run, wrong

free("string", "number")

NAMES = ("price", "count", "total")


@mistake(
    run(input=["2"]),
    ko="문자열과 숫자를 +로 이으려 해서 오류가 났어요. str(total)로 바꾸거나, + 대신 쉼표를 적어 보세요.",
    en="A + between a string and a number is an error. Write str(total), or put a comma in place of the +.",
)
def string_plus_number(seen):
    return seen.error is not None and "can only concatenate str" in seen.error.message


@mistake(
    run(input=["2"]),
    ko="price에 든 것이 숫자 하나가 아니에요. 쉼표와 따옴표를 빼고 적어 보세요.",
    en="price does not hold a single number. Write it without commas and quotes.",
)
def price_no_number(seen):
    return type(seen.holds("price")) in (str, tuple)


@mistake(
    run(input=["2"]),
    ko="count에 문자열이 들어 있어요. 곱하기 전에 input을 int( )로 감싸서 숫자로 바꿔 보세요.",
    en="There is a string in count. Put int( ) around input, to have a number before you multiply.",
)
def count_is_a_string(seen):
    return type(seen.holds("count")) is str


@mistake(
    run(input=["2"]),
    ko="가격과 개수를 더했어요. 두 개를 사면 가격을 두 번 내니까, 곱해 보세요.",
    en="The price and the count are added. Two of them cost twice the price, so multiply.",
)
def added(seen):
    price, count, total = (seen.holds(name) for name in NAMES)
    if type(price) not in (int, float) or type(count) is not int:
        return False
    return total == price + count and total != price * count


@mistake(
    run(input=["2"]),
    ko="total은 맞는데 화면에 보이지 않아요. 마지막 줄에서 total의 값을 출력해 보세요.",
    en="The value of total is right, but it is not on the screen. Print it in the last line.",
)
def total_not_shown(seen):
    total = seen.holds("total")
    return not seen.error and total is not MISSING and str(total) not in seen.printed


@check(run(input=["2"]), ko="price, count, total이 모두 있어요", en="price, count and total are all there")
def three_boxes(seen):
    if seen.error:
        return False
    absent = [name for name in NAMES if seen.holds(name) is MISSING]
    if absent:
        return wrong(
            ko=f"아직 없는 상자: {', '.join(absent)}. 이름을 똑같이 적었는지 한 글자씩 살펴보세요.",
            en=f"Boxes that are not there yet: {', '.join(absent)}. Check the names letter by letter.",
        )


def right_total(count):
    @check(run(input=[str(count)]), ko=f"{count}개의 합계가 맞아요", en=f"The total is right for {count}")
    def total_for_count(seen):
        if seen.error:
            return False
        price, total = seen.holds("price"), seen.holds("total")
        if MISSING in (price, total):
            return False
        if type(price) not in (int, float) or total != price * count:
            return wrong(
                ko=f"{count}개일 때 total에 들어 있는 것: {total}. price와 count를 곱해서 넣어 보세요.",
                en=f"For {count}, total holds: {total}. Multiply price and count and put the result in.",
            )


right_total(2)
right_total(5)


@check(run(input=["2"]), ko="가게 이름과 합계가 화면에 있어요", en="The name of the shop and the total are on the screen")
def receipt_on_screen(seen):
    if seen.error:
        return False
    if len([line for line in seen.lines if line.strip()]) < 2 or str(seen.holds("total")) not in seen.printed:
        return wrong(
            ko="가게 이름을 한 줄, total의 값을 또 한 줄 출력해 보세요.",
            en="Print the name of the shop in one line and the value of total in another.",
        )
