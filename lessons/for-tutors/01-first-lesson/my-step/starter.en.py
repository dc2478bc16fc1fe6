print("## My first step")
