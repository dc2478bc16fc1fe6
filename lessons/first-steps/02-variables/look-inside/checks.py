from sangja.checks import holds, prints

holds("chairs", 7)
prints("7")
