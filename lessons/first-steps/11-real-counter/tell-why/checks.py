from sangja.checks import call, check, mistake, run, wrong

ALL = call("ask", {"query": ""})
NONE = call("ask", {})
WRONG = call("ask", {"query": "", "pages": 2})
NO_PAGE = call("ask", {"query": "", "page": {"size": 5, "current": 0}})
REASONS = [
    "Missing required parameter: query",
    "Options contains invalid key: pages",
    "Page current must be an integer between 1 and 100, got 0",
]


@mistake(
    NONE,
    ko="까닭이 리스트째로 나와요. 맨 앞의 값만 꺼내서 돌려주세요.",
    en="The reason comes back in a list. Take out the first value of it.",
)
def whole_list(none):
    return none.result == REASONS[:1]


@mistake(
    ALL,
    NONE,
    ko="잘된 것과 안된 것이 뒤바뀌었어요. 어느 쪽에서 errors를 꺼내는지 다시 보세요.",
    en="Good and bad are swapped. Look again at when you take out errors.",
)
def swapped(everything, none):
    return everything.error is not None and none.error is not None and everything.error.message == "'errors'"


@mistake(
    NONE,
    ko="까닭 대신 숫자만 돌려줬어요. 왜 안 되는지 말로 된 것을 돌려주세요.",
    en="It gives back a number and not the reason. Give back the words that say why.",
)
def number_only(none):
    return none.result == 400


@check(ALL, ko="잘되면 찾은 곳의 수", en="A yes gives how many were found")
def counts(everything):
    if everything.error:
        return False
    if everything.result != 42:
        return wrong(
            ko=f"\"total_results\"에 적힌 수를 돌려주세요.\n연습 창구에 물었을 때 돌려준 것: {everything.result}",
            en=f"Give back the number under \"total_results\".\nWhen the practice counter is asked, it gives: {everything.result}",
        )


@check(NONE, WRONG, NO_PAGE, ko="거절당하면 까닭", en="A no gives the reason")
def reasons(*seen):
    for one, reason in zip(seen, REASONS):
        if one.error:
            return False
        if one.result != reason:
            return wrong(
                ko=f"연습 창구가 거절하며 적은 까닭: {reason}\n지금 돌려준 것: {one.result}",
                en=f"The reason that the practice counter wrote: {reason}\nNow it gives back: {one.result}",
            )


@check(run(), ko="마지막 두 줄은 처음 그대로 물어봐요", en="The last two lines ask what they asked before")
def kept(seen):
    if seen.error or seen.lines != ["42", REASONS[0]]:
        return False
