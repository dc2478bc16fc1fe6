# must: raised OverflowError
import random

random.setstate((3, tuple([2**40] * 625), None))
