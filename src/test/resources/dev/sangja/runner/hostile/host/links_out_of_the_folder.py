# must: raised, finished
import os

os.symlink("/", "root")
print(os.listdir("root/proc"))
