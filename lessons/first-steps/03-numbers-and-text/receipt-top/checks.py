from sangja.checks import check, mistake, prints, run, wrong


@mistake(
    ko="따옴표로 감싼 20은 문자열이에요. 몇 번 되풀이할지는 숫자로 알려 줘야 하니까, 20에서 따옴표를 지워 보세요.",
    en="With quotes 20 is a string. How many times must be a number, so take the quotes away from 20.",
)
def quoted_20(seen):
    return '"20"' in seen.source or "'20'" in seen.source


@mistake(
    ko="* 20까지 따옴표 안에 있어서 글자 그대로 나왔어요. =만 따옴표로 감싸 보세요.",
    en="The * 20 is inside the quotes, so it shows just as it is. Put the quotes around = only.",
)
def all_in_quotes(seen):
    return "* 20" in seen.printed or "*20" in seen.printed


@mistake(
    ko="되풀이할 =도 글자니까 따옴표로 감싸야 해요. * 앞의 = 하나를 따옴표로 감싸 보세요.",
    en="The = that you repeat must be a string. Put quotes around the one = before the *.",
)
def no_quotes(seen):
    return seen.error is not None and ("(= *" in seen.source or "(=*" in seen.source)


@mistake(
    ko="모양은 똑같아요! 이번에는 =를 하나만 적고, * 20으로 되풀이해 보세요.",
    en="It looks just right! Now type only one = and repeat it with * 20.",
)
def typed_by_hand(seen):
    return "=" * 20 in seen.source


prints(
    ko="====================\n영수증\n====================",
    en="====================\nRECEIPT\n====================",
)


@check(run(), ko="=를 *로 되풀이했어요", en="The = is repeated with *")
def repeated(seen):
    if seen.error:
        return False
    program = [line for line in seen.source.splitlines() if not line.lstrip().startswith("#")]
    if "*" not in "".join(program):
        return wrong(
            ko="=를 하나만 따옴표로 감싸서 적고, 그 뒤에 * 20을 적어 보세요.",
            en="Write just one = in quotes, and after it write * 20.",
        )
