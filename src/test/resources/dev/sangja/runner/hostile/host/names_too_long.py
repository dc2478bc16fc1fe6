# must: raised OSError
open("x" * 100000, "w")
