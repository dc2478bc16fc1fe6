def counter(papers):
    if "name" in papers:
        return "Welcome, " + papers["name"]
    return "Please write your name."


print(counter({"money": 20}))
