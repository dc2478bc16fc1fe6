from sangja.checks import MISSING, call, check, free, mistake, run, wrong

free("string", "number")


def answer(seen, name):
    value = seen.holds(name)
    return value if isinstance(value, dict) else {}


@mistake(
    ko="창구가 응답을 돌려주지 않아서 상자가 비었어요. print 대신 return을 적어 보세요.",
    en="The counter gives nothing back, so the boxes are empty. Write return in place of print.",
)
def prints_instead(seen):
    return seen.error is None and seen.holds("good") is None and seen.holds("bad") is None


@mistake(
    ko="빈 종이도 들어줬어요. 규칙에 맞지 않는 요청은 ok가 False인 응답으로 거절해 주세요.",
    en="Even an empty paper gets a yes. When a request does not follow the rules, say no with False as ok.",
)
def always_yes(seen):
    return answer(seen, "good").get("ok") is True and answer(seen, "bad").get("ok") is True


@mistake(
    ko="좋은 요청까지 거절했어요. good에 넣은 응답의 ok가 True가 되게 해 보세요.",
    en="The good request is turned away, too. Make the response in good have True as ok.",
)
def always_no(seen):
    return answer(seen, "good").get("ok") is False


@mistake(
    ko="거절했는데 까닭이 없어요. bad를 받은 손님이 무엇을 고칠지 알 수 있게 reason을 적어 주세요.",
    en="It says no without a reason. Add a reason to bad, so that the client knows what to fix.",
)
def no_reason(seen):
    bad = answer(seen, "bad")
    return bad.get("ok") is False and not str(bad.get("reason", "")).strip()


@check(run(), ko="good의 ok는 True예요", en="In good, ok is True")
def good_is_served(seen):
    if seen.error:
        return False
    if seen.holds("good") is MISSING or answer(seen, "good").get("ok") is not True:
        return wrong(
            ko="good에 들어줄 요청의 응답을 넣어 보세요. 그 응답의 ok는 True예요.",
            en="Put the response to a good request into good. Its ok is True.",
        )


@check(run(), ko="bad의 ok는 False이고 까닭이 있어요", en="In bad, ok is False and there is a reason")
def bad_is_refused(seen):
    if seen.error:
        return False
    bad = answer(seen, "bad")
    if bad.get("ok") is not False or not isinstance(bad.get("reason"), str):
        return wrong(
            ko="bad에 빈 종이의 응답을 넣어 보세요. ok는 False이고, reason에 까닭이 있어야 해요.",
            en="Put the response to an empty paper into bad. Its ok is False, and reason says why.",
        )


@check(call("counter", {}), ko="창구가 빈 종이를 거절해요", en="The counter turns an empty paper away")
def refuses_nothing(seen):
    result = seen.result if isinstance(seen.result, dict) else {}
    return result.get("ok") is False and isinstance(result.get("reason"), str)
