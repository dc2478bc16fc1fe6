# must: finished
import atexit


@atexit.register
def later():
    while True:
        pass
