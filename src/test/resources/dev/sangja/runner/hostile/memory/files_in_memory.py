# must: out-of-memory, raised, timed-out
with open("big", "wb") as file:
    while True:
        file.write(b"x" * (1 << 20))
