# must: out-of-memory
eval("lambda:" * 5000 + "1")
