from sangja.checks import prints

prints(ko="지우 30", en="Sam 30")
