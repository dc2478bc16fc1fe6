papers = {"name": "Sam", "money": 20}
print(papers["name"], papers["money"])
