from sangja.checks import check, run, wrong

GUIDE = {
    "ko": {"달빛 떡볶이": 5, "바다 칼국수": 12, "산들 비빔밥": 7, "한입 김밥": 3, "불꽃 돈가스": 15},
    "en": {"Moon Pancakes": 5, "Harbor Noodles": 12, "Green Bowl": 7, "Corner Bagels": 3, "Big Fire Pizza": 15},
}


@check(run(), ko="가게마다 몇 분 걸리는지도 나와요", en="Each line also has the minutes")
def minutes_shown(seen):
    if seen.error:
        return False
    places = GUIDE[seen.language]
    if len(seen.lines) != 5 or not all(name in line for name, line in zip(places, seen.lines)):
        return wrong(
            ko="다섯 가게가 한 줄씩 나오지 않아요. print 괄호 안에만 하나 더 적어 보세요.",
            en="The five places do not show one in each line. Change nothing but what is in print.",
        )
    without = [name for (name, minutes), line in zip(places.items(), seen.lines) if str(minutes) not in line.split()]
    if without:
        return wrong(
            ko="다섯 곳이 잘 나와요! 이제 price 뒤에 쉼표를 찍고, 걸리는 시간도 넣어 보세요.",
            en="There are all five! Now put a comma after the price, and add the minutes.",
        )
