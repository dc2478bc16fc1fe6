print("안녕")
