# must: raised
open("x" * 100000, "w")
