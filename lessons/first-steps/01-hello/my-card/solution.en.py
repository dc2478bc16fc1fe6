# my name card
print("* * * * * *")
print("I am Noah.")
print("I love pancakes.")
print("* * * * * *")
