is_open = False
if is_open:
    print("Let's go now!")
else:
    print("Let's go tomorrow.")
