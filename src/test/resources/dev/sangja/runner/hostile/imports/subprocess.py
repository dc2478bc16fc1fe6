# must: raised
import subprocess

subprocess.run(["/bin/sh", "-c", "id"])
