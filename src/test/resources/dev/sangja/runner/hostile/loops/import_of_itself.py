# must: timed-out
with open("again.py", "w") as file:
    file.write("while True:\n    pass\n")
import again
