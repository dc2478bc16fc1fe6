def counter(papers):
    if "name" in papers:
        return {"ok": True}
    return {"ok": False, "reason": "이름을 적어 주세요."}


first = {"money": 20}
second = {"name": "민지"}
print(counter(first))
print(counter(second))
