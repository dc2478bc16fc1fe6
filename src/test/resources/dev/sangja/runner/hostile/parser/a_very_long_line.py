# must: raised, finished, out-of-memory
eval("+".join(["1"] * 5000))
