from sangja.checks import check, mistake, run, wrong

DOGS = {
    "ko": ["우체통 고기집", "도시락 호프", "우물가 치맥 응암동점", "바람개비 베이커리"],
    "en": ["Red Postbox Barbecue", "Lunchbox Hof", "By the Well Chicken & Beer Eungam-dong", "Pinwheel Bakery"],
}


@mistake(
    ko="아무 곳도 모이지 않았어요. 적혀 있는 것은 글자예요. 작은 글자로 \"true\"와 같은지 물어보세요.",
    en="Nothing was collected. What is written there is text. Ask if it is the same as \"true\", in small letters.",
)
def not_text(seen):
    return seen.holds("dogs") == []


@mistake(
    ko="강아지가 들어갈 수 없는 곳만 모였어요. \"true\"인 곳을 모아야 해요.",
    en="These are the places where dogs may not come in. Collect those that say \"true\".",
)
def the_others(seen):
    dogs = seen.holds("dogs")
    return isinstance(dogs, list) and len(dogs) == 26


@check(run(), ko="dogs에 강아지가 들어가도 되는 곳만 있어요", en="dogs has only the places where dogs may come in")
def collected(seen):
    if seen.error:
        return False
    if seen.holds("dogs") != DOGS[seen.language]:
        dogs = seen.holds("dogs")
        many = len(dogs) if isinstance(dogs, list) else 0
        return wrong(
            ko=f"모여야 하는 곳: {len(DOGS['ko'])}곳\n지금 모인 곳: {many}곳",
            en=f"It should have: {len(DOGS['en'])} places\nNow it has: {many}",
        )
