# en: With an empty list, what stands inside the for is never run. Move the if above the for.
def tell(names):
    for name in names:
        if len(names) == 0:
            print("Nothing fits today.")
        print(name)


tell(["Moon Pancakes", "Corner Bagels"])
tell([])
