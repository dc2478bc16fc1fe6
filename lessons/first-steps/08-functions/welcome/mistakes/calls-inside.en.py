# en: welcome() stands inside the function, so nobody calls it. Move that line to the very left.
def welcome():
    print("Welcome!")
    print("This is One Bite.")
    welcome()
    welcome()
