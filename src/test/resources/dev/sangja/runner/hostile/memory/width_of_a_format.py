# must: out-of-memory
f"{1:{2**31 - 1}}"
