# must: raised OSError
import subprocess

subprocess.run(["/bin/sh", "-c", "id"])
