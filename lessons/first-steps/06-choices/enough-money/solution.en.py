money = int(input("How much money do you have? "))
if money >= 9:
    print("Noodles for me!")
