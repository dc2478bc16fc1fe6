from sangja.checks import holds, prints

prints(ko="판 김밥: 3", en="Bagels sold: 3")
holds("left", 0)
