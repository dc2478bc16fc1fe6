# must: out-of-memory
rows = [0] * 10**9
