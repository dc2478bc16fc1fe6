# must: timed-out
import collections
import itertools

collections.deque(itertools.repeat(1), maxlen=0)
