from sangja.checks import check, free, run, wrong

free("string")


@check(run(), ko="200과 True가 나와요", en="It shows 200 and True")
def went_well(seen):
    if seen.error:
        return False
    if seen.lines != ["200", "True"]:
        return wrong(
            ko="창구가 아직 거절해요. 요청에 적은 칸의 이름을 한 글자씩 살펴보세요.",
            en="The counter still says no. Look at the name of that part in the request, letter by letter.",
        )
