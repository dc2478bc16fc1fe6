# must: out-of-memory, timed-out, raised, finished
eval("[" + "[0]*1000," * 20000 + "]")
