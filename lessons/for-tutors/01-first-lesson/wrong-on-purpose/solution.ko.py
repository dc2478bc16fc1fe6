print("안녕?")
