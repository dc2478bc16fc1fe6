prices = {"단팥빵": 1500, "크림빵": 1800}


def counter(request):
    if "bread" not in request:
        return {"ok": False, "reason": "어떤 빵인지 적어 주세요."}
    return {"ok": True, "price": prices[request["bread"]]}


good = counter({"bread": "단팥빵"})
bad = counter({})
print(good)
print(bad)
