# must: finished
import gc

for kind in BaseException.__subclasses__():
    if kind.__name__ == "Ended":
        raise kind("finished")
