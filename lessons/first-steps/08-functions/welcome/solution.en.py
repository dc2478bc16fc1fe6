def welcome():
    print("Welcome!")
    print("This is One Bite.")


welcome()
welcome()
