def weather(papers):
    if "city" in papers:
        return {"ok": True, "city": papers["city"]}
    return {"ok": False}


answer = weather({"town": "London"})
print(answer["ok"])
