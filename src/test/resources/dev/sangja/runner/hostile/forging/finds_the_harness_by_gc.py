# must: finished
import gc

for each in gc.get_objects():
    if type(each) is dict and "PROGRAM_FILE" in each:
        each.clear()
