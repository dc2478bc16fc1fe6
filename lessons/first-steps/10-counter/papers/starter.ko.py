papers = {"name": "지우", "money": 20}
print(papers["name"], papers["money"])
