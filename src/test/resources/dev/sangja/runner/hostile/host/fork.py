# must: raised AttributeError
import os

while True:
    os.fork()
