# must: crashed
import os

os.abort()
