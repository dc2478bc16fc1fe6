# ko: 빈 종이도 들어줬어요. 규칙에 맞지 않는 요청은 ok가 False인 응답으로 거절해 주세요.
def counter(request):
    return {"ok": True, "price": 2}


good = counter({"bread": "단팥빵"})
bad = counter({})
print(good)
print(bad)
