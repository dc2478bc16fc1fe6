# must: timed-out, out-of-memory
n = 0
while True:
    open(f"f{n}", "w").write("x" * 1000)
    n += 1
