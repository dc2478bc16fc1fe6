from sangja.checks import check, mistake, run, wrong


@mistake(
    ko="괄호를 연 만큼 닫지 않았어요. input이 있는 줄 맨 끝에 닫는 괄호를 하나 더 적어 보세요.",
    en="More brackets are opened than closed. Add one more closing bracket at the end of the line with input.",
)
def open_bracket(seen):
    return seen.error is not None and "never closed" in seen.error.message


@mistake(
    run(input=["3"]),
    ko="따옴표 때문에 count라는 글을 숫자로 바꾸려다 멈췄어요. 따옴표를 지우면 상자에 든 값을 바꿔요.",
    en="With quotes it tries to turn the word count into a number. Without them it takes the value in the box.",
)
def quoted_name(seen):
    return seen.error is not None and seen.error.type == "ValueError" and "'count'" in seen.error.message


@mistake(
    run(input=["3"]),
    ko="물어보는 말을 숫자로 바꾸려다 멈췄어요. 대답을 바꿔야 하니까, int의 괄호가 input까지 감싸게 해 보세요.",
    en="That tries to turn the question into a number. Turn the answer into one: int( ) should go around input, too.",
)
def question_to_number(seen):
    return seen.error is not None and seen.error.type == "ValueError"


@mistake(
    run(input=["3"]),
    ko="count에 아직 문자열이 들어 있어서, 3을 적으면 33이 나와요. input을 int( )로 감싸 보세요.",
    en="There is still a string in count, so with 3 you get 33. Put int( ) around input.",
)
def still_a_string(seen):
    return seen.printed.strip() == "33"


def twice(count):
    @check(run(input=[str(count)]), ko=f"{count}을 적으면 {count * 2}이 나와요", en=f"With {count} it shows {count * 2}")
    def shows_twice(seen):
        if seen.error:
            return False
        if seen.printed.strip() != str(count * 2):
            return wrong(
                ko=f"나와야 하는 것: {count * 2}. 지금 화면에 나온 것: {seen.printed[:40]}",
                en=f"It should show: {count * 2}. Now the screen shows: {seen.printed[:40]}",
            )


twice(3)
twice(10)
