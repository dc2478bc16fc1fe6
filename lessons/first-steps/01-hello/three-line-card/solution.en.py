print("Dear Mia,")
print("Happy birthday!")
print("See you tomorrow!")
