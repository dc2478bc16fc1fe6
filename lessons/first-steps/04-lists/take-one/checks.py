from sangja.checks import prints

prints(ko="산들 비빔밥", en="Green Bowl")
