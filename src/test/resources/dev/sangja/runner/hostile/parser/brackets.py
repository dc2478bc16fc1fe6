# must: raised SyntaxError
eval("(" * 10000 + ")" * 10000)
