from sangja.checks import prints

prints(ko="4500\n5000\n4000", en="6\n7\n5")
