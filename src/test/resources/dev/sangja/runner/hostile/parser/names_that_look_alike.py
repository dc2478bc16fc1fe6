# must: finished
# prints: 2 2
ﬁle = 1
file = 2
print(ﬁle, file)
