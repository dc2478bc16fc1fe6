# en: It says hello only once. Write welcome() on one more line.
def welcome():
    print("Welcome!")
    print("This is One Bite.")


welcome()
