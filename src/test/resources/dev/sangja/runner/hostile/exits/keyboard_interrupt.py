# must: raised KeyboardInterrupt
raise KeyboardInterrupt
