def tell(names):
    for name in names:
        print(name)


tell(["Moon Pancakes", "Corner Bagels"])
tell([])
