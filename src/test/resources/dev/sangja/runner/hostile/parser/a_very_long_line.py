# must: raised RecursionError
eval("+".join(["1"] * 5000))
