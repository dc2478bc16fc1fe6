from sangja.checks import holds, prints

prints(ko="합계: 11000", en="Total: 14")
