# ko: 이름이 없는 종이에서 "name" 칸을 열려다 멈췄어요. 칸이 있는지 in으로 먼저 물어보세요.
def counter(papers):
    return "어서 오세요, " + papers["name"]


print(counter({"name": "지우"}))
print(counter({}))
