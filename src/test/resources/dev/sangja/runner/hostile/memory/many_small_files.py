# must: out-of-memory, raised, timed-out
n = 0
while True:
    open(f"f{n}", "w").write("x" * 1000)
    n += 1
