print("Dear Mia,")
