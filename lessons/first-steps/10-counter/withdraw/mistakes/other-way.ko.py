# ko: 큰지 작은지가 뒤바뀌었어요. 적게 찾는 손님은 들어주고, 많이 찾는 손님은 거절해야 해요.
def withdraw(papers):
    if papers["money"] < 100:
        return {"ok": False, "reason": "동전이 모자라요."}
    return {"ok": True, "left": 100 - papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
