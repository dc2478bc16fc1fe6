from sangja.checks import check, run, wrong

FIVE = {
    "ko": ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"],
    "en": ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"],
}


@check(run(), ko="places에 다섯 곳이 있어요", en="There are five places in the list")
def five_places(seen):
    if seen.error:
        return False
    places, wanted = seen.holds("places"), FIVE[seen.language]
    if type(places) is not list:
        return wrong(
            ko="places가 리스트가 아니에요. 값들을 [ 와 ] 사이에 적어 보세요.",
            en="There is no list in places. Write the values between [ and ].",
        )
    if places[:3] == wanted[:3] and places[-1] == wanted[3] + wanted[4]:
        return wrong(
            ko=f"이름 둘이 하나로 붙었어요: {places[-1]}. 둘 사이에 쉼표를 찍어 보세요.",
            en=f"Two names are stuck together: {places[-1]}. Put a comma between them.",
        )
    if places != wanted:
        return wrong(
            ko=f"지금 있는 것: {len(places)}곳. 맨 뒤에 있어야 하는 것: {wanted[4]}",
            en=f"Places in it now: {len(places)}. The one at the end must be: {wanted[4]}",
        )
