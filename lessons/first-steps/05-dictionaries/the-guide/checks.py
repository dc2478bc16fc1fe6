from sangja.checks import prints

prints(ko="비빔밥", en="salad")
