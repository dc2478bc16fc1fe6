# must: timed-out
import site

with open("evil.pth", "w") as file:
    file.write("import sys; exec('while True: pass')\n")
site.addsitedir("/home/learner")
