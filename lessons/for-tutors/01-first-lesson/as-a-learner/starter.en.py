print("Good morning!")
