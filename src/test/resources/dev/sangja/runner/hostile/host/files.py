# must: finished
# prints: nothing of the host
for name in ("/etc/passwd", "/proc/self/environ", "/proc/self/maps", "/dev/mem", "../../../etc/hosts", "/lib/python"):
    try:
        print(open(name).read())
    except OSError:
        continue
print("nothing of the host")
