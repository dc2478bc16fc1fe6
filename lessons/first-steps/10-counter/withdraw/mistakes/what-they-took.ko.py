# ko: left에는 가져간 동전이 아니라 남은 동전이 있어야 해요. 100에서 빼 보세요.
def withdraw(papers):
    if papers["money"] > 100:
        return {"ok": False, "reason": "동전이 모자라요."}
    return {"ok": True, "left": papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
