print("반가워요!")
