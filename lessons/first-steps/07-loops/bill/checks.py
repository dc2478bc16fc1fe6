import re

from sangja.checks import MISSING, check, mistake, run, wrong

SUM = {"ko": 36000, "en": 43}


@mistake(
    run(input=["7"]),
    ko="=+라고 적으면 더하지 않고 새로 넣어요. 두 글자의 자리를 바꿔서 +=로 적어 보세요.",
    en="With =+ nothing is added, the value is only put in. Swap the two and write +=.",
)
def signs_swapped(seen):
    return re.search(r"total\s*=\+", seen.source)


@mistake(
    run(input=["7"]),
    ko="되풀이할 때마다 total을 0으로 되돌리고 있어요. total = 0은 for보다 위에 한 번만 적어 보세요.",
    en="Each time around, total goes back to 0. Write total = 0 only once, above the for.",
)
def emptied_each_time(seen):
    return re.search(r"^for\b.*\n(\s+.*\n)*?\s+total\s*=\s*0", seen.source, re.MULTILINE)


@mistake(
    run(input=["7"]),
    ko="total에 마지막 가격만 남았어요. 새로 넣지 말고, 들어 있던 값에 더해 보세요.",
    en="Only the last price is left in total. Do not replace what is in the box, add to it.",
)
def last_alone(seen):
    return seen.error is None and seen.holds("total") == 7


@mistake(
    run(input=["7"]),
    ko="더할 때마다 화면에 나왔어요. print를 맨 앞에서 시작하게 해서, 반복이 끝난 뒤에 한 번만 보여 주세요.",
    en="It shows after each price. Take away the spaces before print, so that it comes once, when the loop is over.",
)
def shown_each_time(seen):
    return len(seen.lines) > 1 and seen.lines[-1] == str(SUM[seen.language] + 7)


def with_price(price):
    @check(run(input=[str(price)]), ko=f"새 가격이 {price}일 때", en=f"When the new price is {price}")
    def right_total(seen):
        if seen.error:
            return False
        wanted = SUM[seen.language] + price
        if seen.holds("total") is MISSING:
            return wrong(
                ko="total이라는 상자가 보이지 않아요. 처음에 있던 줄은 그대로 두세요.",
                en="There is no box called total. Leave the lines that were there as they are.",
            )
        if seen.printed != str(wanted):
            return wrong(
                ko=f"새 가격: {price}. 나와야 하는 것: {wanted}. 지금 나온 것: {seen.printed[:60]}",
                en=f"The new price: {price}. It should show: {wanted}. Now it shows: {seen.printed[:60]}",
            )


with_price(7)
with_price(4000)
with_price(0)
