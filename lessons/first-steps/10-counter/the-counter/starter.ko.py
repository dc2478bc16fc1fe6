def weather(papers):
    if "city" in papers:
        return {"ok": True, "city": papers["city"]}
    return {"ok": False}


answer = weather({"town": "부산"})
print(answer["ok"])
