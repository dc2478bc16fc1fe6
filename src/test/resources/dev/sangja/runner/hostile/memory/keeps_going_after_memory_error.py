# must: timed-out
rows = []
while True:
    try:
        rows.append("x" * (1 << 20) + str(len(rows)))
    except MemoryError:
        pass
