from sangja.checks import prints

prints(ko="48000\n12000", en="59\n16")
