from sangja.checks import mistake, prints

prints(ko="안녕!", en="Hello!")


@mistake(
    ko="따옴표가 보이지 않아요. 화면에 보여 줄 글은 따옴표로 감싸 주세요.",
    en="There are no quotes yet. Put quotes around the words to show.",
)
def no_quotes(seen):
    return '"' not in seen.source and "'" not in seen.source and seen.error is not None


@mistake(
    ko="Print의 첫 글자가 커요. 작은 p로 적어 보세요.",
    en="Print begins with a capital letter. Write it with a small p.",
)
def big_p(seen):
    return "Print(" in seen.source
