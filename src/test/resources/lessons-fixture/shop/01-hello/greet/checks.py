from sangja.checks import prints

prints(ko="안녕", en="hi")
