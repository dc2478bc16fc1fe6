from sangja.checks import changed, check, free, mistake, run, wrong

free("string")


@mistake(
    ko="창구가 401이라고 해요. 카드를 보지 못했다는 뜻이에요. headers=headers가 있는지, 카드 앞에 \"Bearer \"가 있는지 보세요.",
    en="The counter says 401: it did not see your card. See if headers=headers is there, and \"Bearer \" in front of the card.",
)
def no_card(seen):
    return "401" in seen.printed


@mistake(
    ko="창구가 요청을 받아 주지 않았어요. post로 내는지, json=request가 있는지, 요청에 적은 칸의 이름이 처음 그대로인지 보세요.",
    en="The counter did not take your request. See if you use post, if json=request is there, and if the name in the request is as it was.",
)
def no_request(seen):
    return "400" in seen.printed or "405" in seen.printed


@check(run(), ko="창구가 200이라고 대답해요", en="The counter answers 200")
def taken(seen):
    if seen.error:
        return False
    if not seen.printed.strip():
        return wrong(
            ko="화면에 아직 아무것도 나오지 않았어요. 마지막 줄에 print(response)를 적어 주세요.",
            en="Nothing has come on the screen yet. Write print(response) in the last line.",
        )
    if "200" not in seen.printed:
        return wrong(
            ko=f"주소는 address만, 마지막 줄은 print(response)로 적어 주세요.\n지금 화면에 나온 것: {seen.printed[:60]}",
            en=f"Use address as the address, and print(response) in the last line.\nNow the screen shows: {seen.printed[:60]}",
        )


changed(label={"ko": "다른 음식을 물어봐요", "en": "You ask for another dish"})
