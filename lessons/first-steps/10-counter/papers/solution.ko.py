papers = {"name": "지우", "money": 30}
print(papers["name"], papers["money"])
