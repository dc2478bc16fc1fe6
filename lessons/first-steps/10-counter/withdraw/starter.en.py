def withdraw(papers):
    # Write here.
    return {"ok": True, "left": 100}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
