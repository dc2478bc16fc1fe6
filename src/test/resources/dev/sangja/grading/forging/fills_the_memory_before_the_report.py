#| holds("a", 5)
#+ a = 5
a = 4
kept = []
size = 1 << 24
while size:
    try:
        kept.append(bytearray(size))
    except MemoryError:
        size //= 2
