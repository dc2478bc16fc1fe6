from sangja.checks import prints

prints(ko="4500", en="6")
