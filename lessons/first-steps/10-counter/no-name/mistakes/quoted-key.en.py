# en: You see the word name and not who it is. Write papers in front to take it from the paper.
def counter(papers):
    if "name" in papers:
        return "Welcome, " + "name"
    return "Please write your name."


print(counter({"name": "Sam"}))
print(counter({}))
