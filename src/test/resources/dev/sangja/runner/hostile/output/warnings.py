# must: output-too-long, timed-out, finished
import warnings

warnings.simplefilter("always")
for n in range(200000):
    warnings.warn("w" * 100)
