from sangja.checks import check, run, wrong


@check(run(), ko="새 가게까지 모두 나와요", en="All places show, and the new one as well")
def one_more(seen):
    if seen.error:
        return False
    places = seen.holds("places")
    if type(places) is not list or len(places) < 5:
        return wrong(
            ko="places에 가게가 다섯 곳보다 적어요. 있던 이름은 그대로 두고 맨 뒤에 더 적어 보세요.",
            en="There are fewer than five names in places. Leave those that were there, and add yours at the end.",
        )
    if len(places) == 5:
        return wrong(
            ko="다섯 곳이 다 나왔어요! 이제 닫는 ] 앞에 쉼표를 찍고, 가게 이름을 하나 더 적어 보세요.",
            en="There are all five! Now put a comma before the closing ], and one more name after the comma.",
        )
    if len(seen.lines) != len(places) or not all(str(p) in line for p, line in zip(places, seen.lines)):
        return wrong(
            ko="places에 든 이름이 화면에 한 줄씩 나오지 않아요. 아래 두 줄은 처음 모양으로 되돌려 보세요.",
            en="The names in places do not show one in each line. Make the two lines below it as they were at first.",
        )
