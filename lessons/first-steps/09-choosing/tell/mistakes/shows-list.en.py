# en: It shows the list as a whole. Take the names out with for, and print one on each line.
def tell(names):
    if len(names) == 0:
        print("Nothing fits today.")
    else:
        print(names)


tell(["Moon Pancakes", "Corner Bagels"])
tell([])
