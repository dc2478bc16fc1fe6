# ko: 이름 대신 name이라는 글자가 나왔어요. 종이의 칸에서 꺼내려면 papers를 앞에 적어 보세요.
def counter(papers):
    if "name" in papers:
        return "어서 오세요, " + "name"
    return "이름을 적어 주세요."


print(counter({"name": "지우"}))
print(counter({}))
