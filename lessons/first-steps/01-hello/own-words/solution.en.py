print("Good morning, Mia!")
