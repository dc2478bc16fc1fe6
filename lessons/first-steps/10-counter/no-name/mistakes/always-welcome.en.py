# en: Even the one without a name is welcome here. Give those words back only when there is a name.
def counter(papers):
    if "name" in papers:
        return "Welcome, " + papers["name"]
    return "Welcome, "


print(counter({"name": "Sam"}))
print(counter({}))
