money = int(input("How much money do you have? "))
if money >= 6:
    print("Pancakes for me!")
