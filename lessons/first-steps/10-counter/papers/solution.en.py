papers = {"name": "Sam", "money": 30}
print(papers["name"], papers["money"])
