# must: raised IndentationError
exec("".join(" " * i + "if 1:\n" for i in range(150)) + " " * 150 + "pass")
