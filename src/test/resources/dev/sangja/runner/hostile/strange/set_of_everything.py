# must: finished
import gc

set(map(id, gc.get_objects())) and gc.collect()
print(len(gc.get_referrers(None)) > 0)
