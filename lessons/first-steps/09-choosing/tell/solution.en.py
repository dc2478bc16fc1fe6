def tell(names):
    if len(names) == 0:
        print("Nothing fits today.")
    for name in names:
        print(name)


tell(["Moon Pancakes", "Corner Bagels"])
tell([])
