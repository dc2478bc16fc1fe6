# must: timed-out
while True:
    pass
