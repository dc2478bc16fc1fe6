def withdraw(papers):
    # 여기에 적으세요.
    return {"ok": True, "left": 100}


print(withdraw({"money": 30}))
print(withdraw({"money": 130}))
