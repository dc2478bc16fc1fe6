def counter(papers):
    # 여기에 적으세요.
    return "어서 오세요, "


print(counter({"name": "지우"}))
print(counter({}))
