# must: raised
eval("(" * 10000 + ")" * 10000)
