from sangja.checks import check, free, mistake, run, wrong

free("string", "number")
PARTS = ("name", "price", "minutes")


def places(seen):
    guide = seen.holds("guide")
    return guide if isinstance(guide, list) else []


@mistake(
    ko="가게와 가게 사이에 쉼표가 빠졌어요. { }가 끝날 때마다 쉼표를 찍어 보세요.",
    en="There is no comma between two places. Put one after each }.",
)
def no_comma(seen):
    return seen.error is not None and "forgot a comma" in seen.error.message


@mistake(
    ko="칸이 빠진 곳이 있어요. 모든 곳에 name, price, minutes가 똑같이 있는지 살펴보세요.",
    en="One place lacks a part. Check that all of them have name, price and minutes.",
)
def missing_part(seen):
    return any(isinstance(place, dict) and not set(PARTS) <= set(place) for place in places(seen))


@mistake(
    ko="가격이나 시간을 따옴표로 감싸서 견줄 수 없어요. 숫자는 따옴표 없이 적어 보세요.",
    en="A price or a time has quotes, so it cannot be compared. Write numbers without quotes.",
)
def quoted_price(seen):
    return any(isinstance(place, dict) and isinstance(place.get(part), str) for place in places(seen) for part in PARTS[1:])


@mistake(
    ko="세 곳을 다 적었어요! 이제 맨 아래의 돈과 시간을 늘려서 한 곳이라도 나오게 해 보세요.",
    en="Your places are there! Now raise the money and the minutes at the end, until one shows up.",
)
def nothing_shown(seen):
    return len(places(seen)) >= 3 and seen.printed == "[]"


@check(run(), ko="guide에 세 곳 이상 있어요", en="There are three places or more in guide")
def three_places(seen):
    if seen.error:
        return False
    if len(places(seen)) < 3:
        return wrong(
            ko=f"지금 guide에 있는 곳: {len(places(seen))}. 세 곳이 되게 더 적어 보세요.",
            en=f"Places in guide now: {len(places(seen))}. Add some until there are three.",
        )


@check(run(), ko="choose는 그대로예요", en="choose is as it was")
def choose_is_left(seen):
    if 'if place["price"] <= money and place["minutes"] <= minutes:' not in seen.source:
        return wrong(
            ko="choose 안의 조건이 바뀌었어요. 처음 모습으로 되돌려 보세요.",
            en="The condition inside choose has changed. Make it what it was at first.",
        )


@check(run(), ko="고른 곳이 화면에 나와요", en="The places that were chosen are on the screen")
def one_is_shown(seen):
    if seen.error:
        return False
    names = [place.get("name") for place in places(seen) if isinstance(place, dict)]
    if not any(str(name) in seen.printed for name in names):
        return wrong(
            ko="아직 고른 곳이 화면에 없어요. 맨 아래 줄의 돈과 시간을 바꿔 보세요.",
            en="No place is on the screen yet. Change the money and the minutes in the last line.",
        )
