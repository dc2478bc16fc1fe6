from sangja.checks import mistake, prints


@mistake(
    ko="글을 감싼 따옴표가 다른 모양이에요. 지우고 키보드에 있는 곧은 따옴표로 다시 적어 보세요.",
    en="The quotes around the words are curly. Delete them and type straight ones from your keyboard.",
)
def curly_quotes(seen):
    return any(quote in seen.source for quote in "“”‘’")


@mistake(
    ko="괄호가 다른 모양이에요. 영어 자판으로 바꾸고 괄호를 다시 적어 보세요.",
    en="Those brackets are the wide kind. Type ( and ) again with an English keyboard.",
)
def wide_brackets(seen):
    return "（" in seen.source or "）" in seen.source


@mistake(
    ko="아직 따옴표가 없어요. 보여 줄 글 바로 앞과 바로 뒤에 따옴표를 하나씩 붙여 보세요.",
    en="There are no quotes yet. Put one right before the words and one right after them.",
)
def no_quotes(seen):
    return '"' not in seen.source and "'" not in seen.source


@mistake(
    ko="print의 첫 글자가 대문자예요. 파이썬은 대문자와 소문자를 다른 글자로 봐요. 소문자 p로 바꿔 보세요.",
    en="print has a capital P here. To Python that is a different word. Change it to a small p.",
)
def big_p(seen):
    return seen.error is not None and "Print" in seen.error.message


prints(ko="생일 축하해!", en="Happy birthday!")
