# must: raised AttributeError
import os

print(os.system("id"))
