print("* * * * * *")
