prices = {"bun": 2, "roll": 3}


def counter(request):
    if "bread" not in request:
        return {"ok": False, "reason": "Which bread would you like?"}
    return {"ok": True, "price": prices[request["bread"]]}


good = counter({"bread": "bun"})
bad = counter({})
print(good)
print(bad)
