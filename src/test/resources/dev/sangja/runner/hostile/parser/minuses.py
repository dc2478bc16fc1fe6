# must: raised RecursionError
eval("-" * 5000 + "1")
