# must: timed-out
def go():
    try:
        while True:
            pass
    finally:
        go()


go()
