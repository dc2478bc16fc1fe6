# en: The counter shows words on the screen, but gives nothing back. Write return in place of print.
def counter(papers):
    if "name" in papers:
        print("Welcome, " + papers["name"])
    else:
        print("Please write your name.")


print(counter({"name": "Sam"}))
print(counter({}))
