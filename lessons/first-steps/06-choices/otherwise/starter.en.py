is_open = True
if is_open:
    print("Let's go now!")
else:
    print("Let's go tomorrow.")
