from sangja.checks import call, check, free, mistake, wrong

REASON = {"ko": "동전이 모자라요.", "en": "Not enough coins."}
FEW, ALL, MANY = (call("withdraw", {"money": money}) for money in (20, 100, 101))

free(ko=[30, 130], en=[30, 130])


def says(seen, ok):
    return isinstance(seen.result, dict) and seen.result.get("ok") is ok


@mistake(
    FEW,
    MANY,
    ko="큰지 작은지가 뒤바뀌었어요. 적게 찾는 손님은 들어주고, 많이 찾는 손님은 거절해야 해요.",
    en="The two ways are swapped. Whoever asks for a little should get it, and whoever asks for too much should not.",
)
def other_way(few, many):
    return says(few, False) and says(many, True)


@mistake(
    MANY,
    ko="동전이 모자라도 들어줬어요. 찾을 돈이 100보다 큰지 if로 먼저 물어보세요.",
    en="It says yes even when there are too few coins. Ask with if first, is it more than 100?",
)
def never_refuses(many):
    return says(many, True) and many.result.get("left") == -1


@mistake(
    FEW,
    ALL,
    ko="딱 100개를 찾는 손님을 거절했어요. 100보다 클 때만 거절해 보세요.",
    en="Somebody who asks for exactly 100 was turned away. Say no only to more than 100.",
)
def no_exact(few, all_of_it):
    return says(few, True) and says(all_of_it, False)


@mistake(
    FEW,
    ko="left에는 가져간 동전이 아니라 남은 동전이 있어야 해요. 100에서 빼 보세요.",
    en="left should be what the bank still has, and not what they took. Take it away from 100.",
)
def what_they_took(few):
    return says(few, True) and few.result.get("left") == 20


def answers(probe, money, wanted):
    @check(probe, ko=f"동전 {money}개를 찾을 때", en=f"Somebody asks for {money}")
    def answer(seen):
        response = wanted if wanted["ok"] else {**wanted, "reason": REASON[seen.language]}
        if seen.error:
            return False
        if seen.result != response:
            return wrong(
                ko=f"돌려줘야 하는 종이: {response}\n지금 돌려준 것: {seen.result}",
                en=f"It should give back: {response}\nNow it gives back: {seen.result}",
            )


answers(FEW, 20, {"ok": True, "left": 80})
answers(ALL, 100, {"ok": True, "left": 0})
answers(MANY, 101, {"ok": False})
