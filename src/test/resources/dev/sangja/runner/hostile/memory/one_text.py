# must: out-of-memory
print(len("a" * 10**9))
