# en: It says yes even when there are too few coins. Ask with if first, is it more than 100?
def withdraw(papers):
    return {"ok": True, "left": 100 - papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
