# must: output-too-long
while True:
    print("x", end="")
