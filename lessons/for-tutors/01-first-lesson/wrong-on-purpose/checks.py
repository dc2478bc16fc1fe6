from sangja.checks import mistake, prints


@mistake(
    ko="이것은 맞는 답이에요. 이번에는 느낌표를 물음표로 바꿔서 일부러 틀려 보세요.",
    en="This is the right answer. Be wrong on purpose this time, and begin with a small letter.",
)
def right_answer(seen):
    return seen.printed in ("안녕!", "Hello!")


@mistake(
    ko="이렇게 틀리는 사람도 있죠. 하지만 지금은 따옴표를 그대로 두고 글만 틀려 보세요.",
    en="Some people do slip like this. But now leave the quotes where they are, and let only the words be wrong.",
)
def no_quotes(seen):
    return seen.error is not None and '"' not in seen.source and "'" not in seen.source


prints(ko="안녕?", en="hello!")
