import re

from sangja.checks import holds, mistake


@mistake(
    ko="이름 안에 빈칸이 있어서 컴퓨터가 두 낱말로 알아들었어요. 빈칸 자리에 _를 넣어 보세요.",
    en="There is a space in the name, so the computer sees two words. Put _ in place of the space.",
)
def space_in_name(seen):
    return seen.error is not None and "paper cups" in seen.source


@mistake(
    ko="-는 빼라는 뜻이라서 이름에 쓸 수 없어요. -를 _로 바꿔 보세요.",
    en="To the computer - means take away, so a name cannot have it. Change - to _.",
)
def minus_in_name(seen):
    return "paper-cups" in seen.source


@mistake(
    ko="이름에 대문자가 있어서 다른 상자가 되었어요. 모두 소문자로 적어 보세요.",
    en="The name has capital letters, so this is a different box. Use only small letters.",
)
def big_letters(seen):
    return re.search(r"paper_cups\s*=", seen.source, re.IGNORECASE) and "paper_cups" not in seen.source


@mistake(
    ko="낱말이 이어지지 않고 붙어 있어요. paper와 cups 사이에 _를 넣어 보세요.",
    en="The two words are stuck together. Put _ between paper and cups.",
)
def stuck_together(seen):
    return "papercups" in seen.source


holds("paper_cups", 20)
