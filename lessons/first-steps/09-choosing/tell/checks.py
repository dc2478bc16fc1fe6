from sangja.checks import call, check, free, mistake, wrong

free(ko=["달빛 떡볶이", "한입 김밥"], en=["Moon Pancakes", "Corner Bagels"])
EMPTY = {"ko": "맞는 곳이 없어요.", "en": "Nothing fits today."}
NONE, ONE, TWO = call("tell", []), call("tell", ["A"]), call("tell", ["A", "B"])


@mistake(
    NONE,
    ko="빈 리스트에서는 for 안쪽 줄이 한 번도 실행되지 않아요. if를 for 위로 옮겨 보세요.",
    en="With an empty list, what stands inside the for is never run. Move the if above the for.",
)
def in_the_loop(none):
    return none.printed == "" and "len(" in none.source and not none.error


@mistake(
    ONE,
    ko="맞는 곳이 있어도 없다고 했어요. 리스트가 비었을 때만 말하게 해 보세요.",
    en="It says that nothing fits even when something does. Say so only if the list is empty.",
)
def says_it_always(one):
    return EMPTY[one.language] in one.printed


@mistake(
    TWO,
    ko="리스트를 통째로 보여 줬어요. for로 하나씩 꺼내서 한 줄에 하나씩 출력해 보세요.",
    en="It shows the list as a whole. Take the names out with for, and print one on each line.",
)
def shows_list(two):
    return two.printed == "['A', 'B']"


def shows(probe, ko, en, wanted):
    @check(probe, ko=ko, en=en)
    def shown(seen):
        text = wanted or EMPTY[seen.language]
        if seen.error:
            return False
        if seen.printed != text:
            return wrong(
                ko=f"나와야 하는 것: {text}\n지금 나온 것: {seen.printed}",
                en=f"It should show: {text}\nNow it shows: {seen.printed}",
            )


shows(NONE, "빈 리스트일 때", "With an empty list", "")
shows(ONE, "한 곳일 때", "With one name", "A")
shows(TWO, "두 곳일 때", "With two names", "A\nB")
