# must: raised RecursionError
import sys


class Finder:
    def find_spec(self, name, path=None, target=None):
        return __import__(name + "x")


sys.meta_path[:] = [Finder()]
import nothing
