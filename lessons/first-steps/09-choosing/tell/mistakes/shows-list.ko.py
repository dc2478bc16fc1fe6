# ko: 리스트를 통째로 보여 줬어요. for로 하나씩 꺼내서 한 줄에 하나씩 출력해 보세요.
def tell(names):
    if len(names) == 0:
        print("맞는 곳이 없어요.")
    else:
        print(names)


tell(["달빛 떡볶이", "한입 김밥"])
tell([])
