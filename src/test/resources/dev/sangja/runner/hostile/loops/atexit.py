# must: finished, timed-out
import atexit


@atexit.register
def later():
    while True:
        pass
