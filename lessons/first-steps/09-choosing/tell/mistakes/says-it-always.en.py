# en: It says that nothing fits even when something does. Say so only if the list is empty.
def tell(names):
    for name in names:
        print(name)
    print("Nothing fits today.")


tell(["Moon Pancakes", "Corner Bagels"])
tell([])
