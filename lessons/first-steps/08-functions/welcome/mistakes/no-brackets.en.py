# en: Without brackets the name is not called. Write brackets after welcome.
def welcome():
    print("Welcome!")
    print("This is One Bite.")


welcome
welcome
