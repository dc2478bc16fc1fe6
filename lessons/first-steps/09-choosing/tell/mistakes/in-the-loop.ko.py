# ko: 빈 리스트에서는 for 안쪽 줄이 한 번도 실행되지 않아요. if를 for 위로 옮겨 보세요.
def tell(names):
    for name in names:
        if len(names) == 0:
            print("맞는 곳이 없어요.")
        print(name)


tell(["달빛 떡볶이", "한입 김밥"])
tell([])
