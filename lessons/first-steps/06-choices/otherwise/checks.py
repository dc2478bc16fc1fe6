from sangja.checks import MISSING, check, prints, run, wrong

prints(ko="내일 가요.", en="Let's go tomorrow.")


@check(run(), ko="is_open에 False가 들어 있어요", en="There is False in is_open")
def closed_today(seen):
    if seen.error:
        return False
    value = seen.holds("is_open")
    if value is MISSING or type(value) is str:
        return wrong(
            ko="is_open에 따옴표 없이 False를 넣어 보세요. 첫 글자만 대문자예요.",
            en="Put False into is_open, without quotes. Only the first letter is a capital.",
        )
    return value is False
