import re

from sangja.checks import mistake, prints


@mistake(
    ko="표시가 중괄호 { } 안에 있지 않아요. 제목 뒤에 여는 {를 적고, 맨 끝에 닫는 }를 적어 보세요.",
    en="The marks are not inside { and }. Put a { after the title and a } at the very end.",
)
def no_curly_brackets(seen):
    return "#say" in seen.printed and not re.search(r"\{#.*\}", seen.printed)


@mistake(
    ko="이름에 빈칸이나 대문자가 있어요. 소문자로 적고, 낱말 사이는 -로 이어 보세요.",
    en="There is a space or a capital letter in the name. Use small letters, and put - between the words.",
)
def other_name(seen):
    return re.search(r"\{#(say hello|Say)", seen.printed)


@mistake(
    ko="write 바로 앞에 점이 빠졌어요. 할 일은 언제나 점으로 시작해요.",
    en="There is no dot before write. What to do always begins with one.",
)
def no_dot(seen):
    return re.search(r"\{#\S+ write\b", seen.printed)


prints(ko="## 인사하기 {#say-hello .write minutes=2}", en="## Say hello {#say-hello .write minutes=2}")
