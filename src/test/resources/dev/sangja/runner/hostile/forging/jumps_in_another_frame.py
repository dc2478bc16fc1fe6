# must: raised ValueError
import sys

frame = sys._getframe().f_back
while frame:
    frame.f_lineno = 1
    frame = frame.f_back
