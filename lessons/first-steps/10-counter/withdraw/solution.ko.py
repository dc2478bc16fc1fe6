def withdraw(papers):
    if papers["money"] > 100:
        return {"ok": False, "reason": "동전이 모자라요."}
    return {"ok": True, "left": 100 - papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
