from sangja.checks import check, run, wrong

FIVE = {
    "ko": ["달빛 떡볶이", "바다 칼국수", "산들 비빔밥", "한입 김밥", "불꽃 돈가스"],
    "en": ["Moon Pancakes", "Harbor Noodles", "Green Bowl", "Corner Bagels", "Big Fire Pizza"],
}


@check(run(), ko="맨 뒤에 한 곳이 더 있어요", en="There is one more place at the end")
def one_more(seen):
    if seen.error:
        return False
    wanted = FIVE[seen.language]
    if seen.holds("places") != wanted:
        return wrong(
            ko=f"맨 뒤에 있어야 하는 것: {wanted[4]}. 바로 윗줄과 같은 모양으로 적어 보세요.",
            en=f"The one at the end must be: {wanted[4]}. Write it like the line above.",
        )
    if seen.printed != str(wanted):
        return wrong(
            ko="덧붙이기 전의 리스트가 나왔어요. 새 줄을 print보다 위에 적어 보세요.",
            en="The screen shows the list from before. Put the new line above the print.",
        )
