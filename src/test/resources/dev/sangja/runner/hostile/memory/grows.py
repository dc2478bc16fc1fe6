# must: out-of-memory
rows = []
while True:
    rows.append(bytearray(1 << 20))
