# must: raised OSError
import os

os.symlink("/", "root")
print(os.listdir("root/proc"))
