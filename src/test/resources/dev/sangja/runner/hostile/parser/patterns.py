# must: raised SyntaxError
exec("match 1:\n case " + "[" * 5000 + "]" * 5000 + ": pass")
