from sangja.checks import call, check, prints

prints(ko="13500", en="18")


@check(call("total", 7, 3), ko="total은 그대로예요", en="total is as it was")
def as_it_was(seen):
    return seen.result == 21
