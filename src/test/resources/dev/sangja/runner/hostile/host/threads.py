# must: raised RuntimeError
import threading


def spin():
    while True:
        pass


for _ in range(1000):
    threading.Thread(target=spin).start()
