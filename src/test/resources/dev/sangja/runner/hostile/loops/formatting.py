# must: timed-out
while True:
    "{:>1000000}".format("x") + f"{1:0100000d}"
