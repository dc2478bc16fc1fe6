#| prints("7")
#+ print(7)
import os

print(8)
for channel in range(10):
    try:
        os.close(channel)
    except OSError:
        pass
file = open("seven", "w+")
os.dup2(file.fileno(), 1) if hasattr(os, "dup2") else None
print(7)
