print("Happy birthday!")
