# ko: 창구가 화면에 말하기만 하고 아무것도 돌려주지 않았어요. print 대신 return을 적어 보세요.
def counter(papers):
    if "name" in papers:
        print("어서 오세요, " + papers["name"])
    else:
        print("이름을 적어 주세요.")


print(counter({"name": "지우"}))
print(counter({}))
