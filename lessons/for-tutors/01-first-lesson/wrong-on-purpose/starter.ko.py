print("안녕!")
