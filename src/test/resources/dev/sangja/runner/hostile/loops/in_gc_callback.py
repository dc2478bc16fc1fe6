# must: timed-out
import gc


def again(_phase, _info):
    while True:
        pass


gc.callbacks.append(again)
gc.collect()
