from sangja.checks import check, run, wrong


@check(run(), ko="200이 나와요", en="It shows 200")
def found(seen):
    if seen.error:
        return False
    if seen.lines[:1] != ["200"]:
        return wrong(
            ko="아직 200이 아니에요. post에 건네는 주소를 다시 보세요. address만 있으면 돼요.",
            en="It is not 200 yet. Look at the address that post gets. It needs address and nothing more.",
        )
