#| holds("a", 5)
#+ a = 5
import sys

a = 10 ** 1000
sys.set_int_max_str_digits(640)
sys.setrecursionlimit(30)
