# ko: 거절했는데 까닭이 없어요. bad를 받은 손님이 무엇을 고칠지 알 수 있게 reason을 적어 주세요.
def counter(request):
    if "bread" not in request:
        return {"ok": False}
    return {"ok": True}


good = counter({"bread": "단팥빵"})
bad = counter({})
print(good)
print(bad)
