# must: out-of-memory, raised
1 << (1 << 40)
