# must: finished
# prints: [3]
import os

open_ones = []
for number in range(3, 200):
    try:
        os.fstat(number)
        open_ones.append(number)
    except OSError:
        pass
print(open_ones or "none")
