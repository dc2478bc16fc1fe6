# must: finished, crashed
import os

os.abort()
