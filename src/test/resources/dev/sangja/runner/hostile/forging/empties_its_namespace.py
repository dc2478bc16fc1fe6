# must: finished
globals().clear()
