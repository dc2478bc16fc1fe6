# must: out-of-memory
import itertools

a, *b = itertools.count()
