from sangja.checks import prints

prints(ko="불꽃 돈가스", en="Big Fire Pizza")
