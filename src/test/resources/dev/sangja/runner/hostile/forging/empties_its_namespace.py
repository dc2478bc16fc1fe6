# must: finished, raised, crashed
globals().clear()
