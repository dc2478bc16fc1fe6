def counter(papers):
    if "name" in papers:
        return "어서 오세요, " + papers["name"]
    return "이름을 적어 주세요."


print(counter({"name": "지우"}))
print(counter({}))
