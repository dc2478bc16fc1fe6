# en: The two ways are swapped. Whoever asks for a little should get it, and whoever asks for too much should not.
def withdraw(papers):
    if papers["money"] < 100:
        return {"ok": False, "reason": "Not enough coins."}
    return {"ok": True, "left": 100 - papers["money"]}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
