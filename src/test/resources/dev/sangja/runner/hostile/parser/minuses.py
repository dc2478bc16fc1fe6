# must: raised, finished, out-of-memory
eval("-" * 5000 + "1")
