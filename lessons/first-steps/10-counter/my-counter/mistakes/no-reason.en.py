# en: It says no without a reason. Add a reason to bad, so that the client knows what to fix.
def counter(request):
    if "bread" not in request:
        return {"ok": False}
    return {"ok": True}


good = counter({"bread": "bun"})
bad = counter({})
print(good)
print(bad)
