# must: output-too-long
import sys

while True:
    sys.__stdout__.write("x" * 1000)
    sys.__stdout__.flush()
