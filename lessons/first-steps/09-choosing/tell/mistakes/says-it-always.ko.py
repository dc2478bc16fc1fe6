# ko: 맞는 곳이 있어도 없다고 했어요. 리스트가 비었을 때만 말하게 해 보세요.
def tell(names):
    for name in names:
        print(name)
    print("맞는 곳이 없어요.")


tell(["달빛 떡볶이", "한입 김밥"])
tell([])
