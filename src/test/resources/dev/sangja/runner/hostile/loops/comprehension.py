# must: timed-out
[0 for _ in iter(int, 1) if False]
