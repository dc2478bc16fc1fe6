# must: raised OverflowError
import marshal

for n in range(256):
    try:
        marshal.loads(bytes([n]) + b"\xff\xff\xff\x7f" * 8)
    except (ValueError, EOFError, TypeError, MemoryError):
        pass
print("read")
