from sangja.checks import check, run, wrong


@check(run(), ko="응답의 ok가 True예요", en="The response says True as ok")
def served(seen):
    if seen.error:
        return False
    response = seen.holds("response")
    if not isinstance(response, dict) or response.get("ok") is not True:
        return wrong(
            ko="아직 거절당했어요. 응답의 reason을 읽고, 요청에서 그 칸의 이름을 고쳐 보세요.",
            en="It still says no. Read the reason in the response, and fix the name of that part in the request.",
        )
