def tell(names):
    for name in names:
        print(name)


tell(["달빛 떡볶이", "한입 김밥"])
tell([])
