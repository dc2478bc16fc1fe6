# en: The words are right! This time write the two lines once, inside the function, and call it twice.
print("Welcome!")
print("This is One Bite.")
print("Welcome!")
print("This is One Bite.")
