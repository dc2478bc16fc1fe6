print("Dear Mia,")
print("Happy birthday!")
