def tell(names):
    if len(names) == 0:
        print("맞는 곳이 없어요.")
    for name in names:
        print(name)


tell(["달빛 떡볶이", "한입 김밥"])
tell([])
