# must: raised AttributeError
import os

os.chroot("/")
