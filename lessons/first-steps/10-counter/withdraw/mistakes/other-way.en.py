# en: The two ways are swapped. Those who want little get it, and those who want too much do not.
def withdraw(papers):
    if papers["money"] < 100:
        return {"ok": False, "reason": "Not enough coins."}
    return {"ok": True, "left": 100 - papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
