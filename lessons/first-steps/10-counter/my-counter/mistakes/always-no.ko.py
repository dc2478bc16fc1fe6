# ko: 좋은 요청까지 거절했어요. good에 넣은 응답의 ok가 True가 되게 해 보세요.
def counter(request):
    return {"ok": False, "reason": "..."}


good = counter({"bread": "단팥빵"})
bad = counter({})
print(good)
print(bad)
