# What is your counter for?
def counter(request):
    return {"ok": True}


good = counter({})
bad = counter({})
print(good)
print(bad)
