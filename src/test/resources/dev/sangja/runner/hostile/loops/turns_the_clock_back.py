# must: timed-out
import time

time.monotonic = time.time = time.perf_counter = lambda: 0.0
while True:
    pass
