# en: The function is fine. Now write welcome() twice, in lines that begin at the very left.
def welcome():
    print("Welcome!")
    print("This is One Bite.")


