from sangja.checks import call, check, mistake, prints, run, wrong

WORDS = {"ko": ("어서 오세요, ", "이름을 적어 주세요."), "en": ("Welcome, ", "Please write your name.")}


@mistake(
    ko='이름이 없는 종이에서 "name" 칸을 열려다 멈췄어요. 칸이 있는지 in으로 먼저 물어보세요.',
    en='It stopped because this paper has no "name" to open. Ask with in first if it is there.',
)
def always_opens(seen):
    return seen.error is not None and seen.error.type == "KeyError"


@mistake(
    call("counter", {"name": "Ari"}),
    ko="창구가 화면에 말하기만 하고 아무것도 돌려주지 않았어요. print 대신 return을 적어 보세요.",
    en="The counter shows words on the screen, but gives nothing back. Write return in place of print.",
)
def prints_instead(seen):
    return seen.called == "returned" and seen.result is None and "Ari" in seen.printed


@mistake(
    call("counter", {"name": "Ari"}),
    ko="이름 대신 name이라는 글자가 나왔어요. 종이의 칸에서 꺼내려면 papers를 앞에 적어 보세요.",
    en="You see the word name and not who it is. Write papers in front to take it from the paper.",
)
def quoted_key(seen):
    return seen.result == WORDS[seen.language][0] + "name"


@mistake(
    call("counter", {"money": 3}),
    call("counter", {"name": "Ari"}),
    ko="이름이 없는 손님에게도 어서 오라고 했어요. 이름이 있을 때만 그 말을 돌려주게 해 보세요.",
    en="Even the one without a name is welcome here. Give those words back only when there is a name.",
)
def always_welcome(without, known):
    return without.result == WORDS[without.language][0] and known.result != without.result


def welcomes(name):
    @check(call("counter", {"name": name}), ko=f"{name}의 종이", en=f"The paper of {name}")
    def welcome(seen):
        wanted = WORDS[seen.language][0] + name
        if seen.error:
            return False
        if seen.result != wanted:
            return wrong(
                ko=f"돌려줘야 하는 말: {wanted}\n지금 돌려준 것: {seen.result}",
                en=f"It should give back: {wanted}\nNow it gives back: {seen.result}",
            )


welcomes("Ari")
welcomes("Bo")


@check(call("counter", {"money": 3}), ko="이름이 없는 종이", en="A paper without a name")
def asks(seen):
    wanted = WORDS[seen.language][1]
    if seen.error:
        return False
    if seen.result != wanted:
        return wrong(
            ko=f"돌려줘야 하는 말: {wanted}\n지금 돌려준 것: {seen.result}",
            en=f"It should give back: {wanted}\nNow it gives back: {seen.result}",
        )


prints(ko="어서 오세요, 지우\n이름을 적어 주세요.", en="Welcome, Sam\nPlease write your name.")
