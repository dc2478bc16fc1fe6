from sangja.checks import changed, check, free, mistake, run, wrong

free("string")


@mistake(
    ko="창구가 거절해서 종이에 \"meta\"가 없어요. headers=headers와 json=request가 있는지, 카드와 요청이 처음 그대로인지 보세요.",
    en="The counter said no, so \"meta\" is not on the paper. See if headers=headers and json=request are there, with the card and the request as they were.",
)
def refused(seen):
    return seen.error is not None and (seen.error.type, seen.error.message) == ("KeyError", "'meta'")


@check(run(), ko="몇 곳을 찾았는지 나와요", en="It shows how many places were found")
def counted(seen):
    if seen.error:
        return False
    if not any(letter.isdigit() for letter in seen.printed):
        return wrong(
            ko="찾은 곳의 수가 화면에 보이지 않아요. 마지막 줄은 처음 그대로 두세요.",
            en="The screen does not show how many there are. Leave the last line as it was.",
        )


changed(label={"ko": "다른 음식을 물어봐요", "en": "You ask for another dish"})
