# 무엇을 하는 창구인가요?
def counter(request):
    return {"ok": True}


good = counter({})
bad = counter({})
print(good)
print(bad)
