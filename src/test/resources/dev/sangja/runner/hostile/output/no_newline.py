# must: output-too-long, timed-out
while True:
    print("x", end="")
