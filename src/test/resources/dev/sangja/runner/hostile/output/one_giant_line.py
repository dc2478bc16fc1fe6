# must: output-too-long
print("한" * 10**6)
