# must: raised
import os

os.chroot("/")
