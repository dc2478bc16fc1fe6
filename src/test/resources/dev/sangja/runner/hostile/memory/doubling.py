# must: out-of-memory
text = "ab"
while True:
    text += text
