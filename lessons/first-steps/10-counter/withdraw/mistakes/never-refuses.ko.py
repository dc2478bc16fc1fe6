# ko: 동전이 모자라도 들어줬어요. 찾을 돈이 100보다 큰지 if로 먼저 물어보세요.
def withdraw(papers):
    return {"ok": True, "left": 100 - papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
