# must: raised ValueError
raise ValueError("x" * (1 << 20))
