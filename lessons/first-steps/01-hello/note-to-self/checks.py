from sangja.checks import prints

prints(ko="어서 와, 민지야!", en="Come in, Mia!")
