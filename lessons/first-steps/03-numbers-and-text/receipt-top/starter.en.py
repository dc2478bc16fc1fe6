print("RECEIPT")
