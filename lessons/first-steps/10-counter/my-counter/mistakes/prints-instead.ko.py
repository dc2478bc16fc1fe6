# ko: 창구가 응답을 돌려주지 않아서 상자가 비었어요. print 대신 return을 적어 보세요.
def counter(request):
    if "bread" in request:
        print("ok")
    else:
        print("...")


good = counter({"bread": "단팥빵"})
bad = counter({})
print(good)
print(bad)
