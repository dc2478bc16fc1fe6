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
    dogs, right = seen.holds("dogs"), DOGS[seen.language]
    if dogs == right:
        return True
    if not isinstance(dogs, list):
        return wrong(ko="dogs에 이름을 모은 리스트가 없어요.", en="There is no list of names in dogs.")
    if any(name not in right for name in dogs):
        return wrong(
            ko="강아지가 들어갈 수 없는 곳이나 이름이 아닌 것도 모였어요. 모으기 전에 if로 물어보세요.",
            en="It also has places where dogs may not come in, or things that are no names. Ask with if before you collect.",
        )
    if any(name not in dogs for name in right):
        return wrong(
            ko="빠진 곳이 있어요. 세 쪽을 모두 보는지, 그때마다 dogs를 비우지는 않는지 살펴보세요.",
            en="Some places are missing. See if it looks at all three pages, and if dogs is emptied on the way.",
        )
    return wrong(
        ko="같은 이름이 여러 번 있거나 차례가 달라요. 찾은 차례대로 한 번씩만 모으세요.",
        en="A name comes twice, or the order is different. Collect each name once, in the order in which you find it.",
    )
