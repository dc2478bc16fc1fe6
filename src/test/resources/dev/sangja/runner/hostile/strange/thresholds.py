# must: finished
import gc
import sys

gc.disable()
gc.set_threshold(1, 1, 1)
sys.setswitchinterval(1e-9)
sys.set_int_max_str_digits(0)
print(sum(range(1000)))
