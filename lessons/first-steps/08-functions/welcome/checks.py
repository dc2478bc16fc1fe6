import re

from sangja.checks import check, mistake, prints, run, uses, wrong

LINES = {"ko": ["어서 오세요!", "한입 안내예요."], "en": ["Welcome!", "This is One Bite."]}


@mistake(
    ko="인사는 잘 나와요! 이번에는 두 줄을 함수 안에 한 번만 적고, 이름을 두 번 불러 보세요.",
    en="The words are right! This time write the two lines once, inside the function, and call it twice.",
)
def no_function(seen):
    return "def" not in seen.source and seen.lines == LINES[seen.language] * 2


@mistake(
    ko="welcome()이 함수 안쪽에 있어서 아무도 부르지 않아요. 그 줄을 맨 앞으로 당겨 보세요.",
    en="welcome() stands inside the function, so nobody calls it. Move that line to the very left.",
)
def calls_inside(seen):
    return re.search(r"^\s+welcome\(\)", seen.source, re.MULTILINE) and seen.printed == ""


@mistake(
    ko="괄호가 없으면 이름만 말하고 부르지 않아요. welcome 뒤에 괄호를 적어 보세요.",
    en="Without brackets the name is not called. Write brackets after welcome.",
)
def no_brackets(seen):
    return re.search(r"^welcome\s*$", seen.source, re.MULTILINE)


@mistake(
    ko="인사를 한 번만 했어요. welcome()을 한 줄 더 적어 보세요.",
    en="It says hello only once. Write welcome() on one more line.",
)
def called_once(seen):
    return seen.lines == LINES[seen.language]


@mistake(
    ko="함수는 잘 만들었어요. 이제 맨 앞에서 시작하는 줄에 welcome()을 두 번 적어 보세요.",
    en="The function is fine. Now write welcome() twice, in lines that begin at the very left.",
)
def never_called(seen):
    return seen.error is None and seen.printed == "" and "print" in seen.source


prints(ko="어서 오세요!\n한입 안내예요.\n어서 오세요!\n한입 안내예요.", en="Welcome!\nThis is One Bite.\nWelcome!\nThis is One Bite.")
uses("def")


@check(run(), ko="인사말은 한 번만 적었어요", en="The words are written once")
def written_once(seen):
    if any(seen.source.count(line) > 1 for line in LINES[seen.language]):
        return wrong(
            ko="인사말이 여러 번 적혀 있어요. 함수 안에 한 번만 적고 이름을 불러 보세요.",
            en="The words are there more than once. Write them once, inside the function, and call its name.",
        )
