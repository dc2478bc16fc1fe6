# must: finished
eval("[" + "[0]*1000," * 20000 + "]")
