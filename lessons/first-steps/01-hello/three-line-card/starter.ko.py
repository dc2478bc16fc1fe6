print("민지에게")
