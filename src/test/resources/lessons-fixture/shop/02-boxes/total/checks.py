from sangja.checks import holds

holds("a", 7)
