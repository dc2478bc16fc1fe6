# must: finished
import os
import sys

sys.stdout = sys.stderr = sys.stdin = None
os.close(1)
os.close(2)
print("into nowhere")
