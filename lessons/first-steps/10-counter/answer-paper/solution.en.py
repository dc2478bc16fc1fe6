def counter(papers):
    if "name" in papers:
        return {"ok": True}
    return {"ok": False, "reason": "Please write your name."}


first = {"name": "Sam", "money": 20}
second = {"name": "Mia"}
print(counter(first))
print(counter(second))
