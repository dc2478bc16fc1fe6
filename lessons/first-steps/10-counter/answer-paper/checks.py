from sangja.checks import check, run, wrong


@check(run(), ko="두 손님 모두 True를 받아요", en="Both customers get True")
def both_done(seen):
    if seen.error:
        return False
    if seen.printed != "{'ok': True}\n{'ok': True}":
        return wrong(
            ko="아직 거절당한 손님이 있어요. first의 종이에 name 칸과 이름을 적어 보세요.",
            en="Somebody is still turned away. Write a name on the paper in first.",
        )
