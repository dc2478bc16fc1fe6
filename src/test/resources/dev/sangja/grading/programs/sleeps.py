import time

begin = time.time()
time.sleep(100)
took = round(time.time() - begin)
from time import sleep

sleep(20)
again = round(time.time() - begin)
del begin
