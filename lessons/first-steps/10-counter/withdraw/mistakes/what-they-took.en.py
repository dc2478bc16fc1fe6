# en: left should be what the bank still has, and not what they took. Take it away from 100.
def withdraw(papers):
    if papers["money"] > 100:
        return {"ok": False, "reason": "Not enough coins."}
    return {"ok": True, "left": papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
