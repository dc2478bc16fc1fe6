# en: It stopped because this paper has no "name" to open. Ask with in first if it is there.
def counter(papers):
    return "Welcome, " + papers["name"]


print(counter({"name": "Sam"}))
print(counter({}))
