# must: finished
import time

time.sleep(10**12)
print(time.time(), time.localtime())
