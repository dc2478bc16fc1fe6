# must: raised, finished, out-of-memory
eval("lambda:" * 5000 + "1")
