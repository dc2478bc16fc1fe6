# must: finished
import sys

sys.modules["__main__"] = None
sys.modules.clear()
