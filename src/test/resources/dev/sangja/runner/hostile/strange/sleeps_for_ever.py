# must: timed-out, finished
import time

while True:
    time.sleep(10**6)
