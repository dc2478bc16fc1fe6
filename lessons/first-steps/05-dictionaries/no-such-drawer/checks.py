from sangja.checks import prints

prints(ko="돈가스", en="pizza")
