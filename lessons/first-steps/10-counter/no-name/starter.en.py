def counter(papers):
    # Write here.
    return "Welcome, "


print(counter({"name": "Sam"}))
print(counter({}))
