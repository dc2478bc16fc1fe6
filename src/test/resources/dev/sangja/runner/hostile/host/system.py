# must: raised
import os

print(os.system("id"))
