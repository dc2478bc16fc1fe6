# en: The good request is turned away, too. Make the response in good have True as ok.
def counter(request):
    return {"ok": False, "reason": "..."}


good = counter({"bread": "bun"})
bad = counter({})
print(good)
print(bad)
