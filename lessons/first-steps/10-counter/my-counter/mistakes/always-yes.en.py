# en: Even an empty paper gets a yes. When a request does not follow the rules, say no with False as ok.
def counter(request):
    return {"ok": True, "price": 2}


good = counter({"bread": "bun"})
bad = counter({})
print(good)
print(bad)
