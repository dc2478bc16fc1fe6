# must: output-too-long
import warnings

warnings.simplefilter("always")
for n in range(200000):
    warnings.warn("w" * 100)
