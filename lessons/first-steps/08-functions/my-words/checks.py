from sangja.checks import call, check, free, mistake, run, wrong

free("string")
ONE, TWO = call("recommend", {"name": "Ari"}), call("recommend", {"name": "Bo"})


@mistake(
    ONE,
    ko="말을 화면에 보여 주기만 하고 돌려주지 않아서 None이 나왔어요. 함수 안에는 return을 적어 보세요.",
    en="The words are only shown, so what comes back is None. Inside the function write return.",
)
def prints_it(one):
    return one.called == "returned" and one.result is None and "Ari" in one.printed


@mistake(
    ONE,
    run(),
    ko='어떤 가게를 건네도 같은 이름이 나와요. 이름은 place의 "name" 칸에서 꺼내 보세요.',
    en='It says the same name for every place. Take the name out of place, with "name".',
)
def same_name(one, program):
    names = ("달빛 떡볶이", "Moon Pancakes", "한입 김밥", "Corner Bagels")
    return isinstance(one.result, str) and "Ari" not in one.result and any(name in one.result for name in names)


@mistake(
    ONE,
    TWO,
    run(),
    ko='추천하는 말에 가게 이름이 없어요. place["name"]을 +로 이어 보세요.',
    en='The name of the place is not in the sentence. Join place["name"] to it with +.',
)
def no_name(one, two, program):
    changed = program.source.strip() != program.starter.strip()
    return changed and isinstance(one.result, str) and "Ari" not in one.result and one.result == two.result


@mistake(
    ONE,
    run(),
    ko="함수는 잘 만들었어요! 이제 아는 가게를 하나 더 건네서, 돌려받은 말을 출력해 보세요.",
    en="The function is fine! Now hand over one more place that you know, and print what comes back.",
)
def one_only(one, program):
    return isinstance(one.result, str) and "Ari" in one.result and len(program.lines) < 2


def says(probe, name):
    @check(probe, ko=f"추천하는 말: {name}", en=f"A sentence about {name}")
    def said(seen):
        if not isinstance(seen.result, str) or name not in seen.result or seen.result.strip() == name:
            return wrong(
                ko=f"가게 이름 {name}이 들어간 말을 돌려주세요. 지금 돌려준 것: {seen.result}",
                en=f"Return a sentence with the name {name} in it. Now it returns: {seen.result}",
            )


says(ONE, "Ari")
says(TWO, "Bo")


@check(run(), ko="두 가게를 추천하는 말이 화면에 나와요", en="Sentences about two places are on the screen")
def two_lines(seen):
    if seen.error:
        return False
    if len([line for line in seen.lines if line.strip()]) < 2:
        return wrong(
            ko="가게를 두 곳 건네고, 돌려받은 말을 print로 보여 주세요.",
            en="Hand over two places, and show what comes back with print.",
        )
