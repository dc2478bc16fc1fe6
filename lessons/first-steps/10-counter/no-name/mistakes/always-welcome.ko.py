# ko: 이름이 없는 손님에게도 어서 오라고 했어요. 이름이 있을 때만 그 말을 돌려주게 해 보세요.
def counter(papers):
    if "name" in papers:
        return "어서 오세요, " + papers["name"]
    return "어서 오세요, "


print(counter({"name": "지우"}))
print(counter({}))
