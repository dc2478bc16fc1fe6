# must: finished
# coding: utf-7
# +AAo-print("hidden")
print("seen")
