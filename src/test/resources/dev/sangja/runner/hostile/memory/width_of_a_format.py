# must: out-of-memory, raised
f"{1:{2**31 - 1}}"
