# must: raised SyntaxError
exec("x = 1\0\n")
