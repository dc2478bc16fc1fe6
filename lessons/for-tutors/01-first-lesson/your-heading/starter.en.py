print("## Say hello")
