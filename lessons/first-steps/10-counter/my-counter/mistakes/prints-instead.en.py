# en: The counter gives nothing back, so the boxes are empty. Write return in place of print.
def counter(request):
    if "bread" in request:
        print("ok")
    else:
        print("...")


good = counter({"bread": "bun"})
bad = counter({})
print(good)
print(bad)
