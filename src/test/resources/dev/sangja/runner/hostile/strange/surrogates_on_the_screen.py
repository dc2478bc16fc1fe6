# must: finished
print("\ud800\udfff", "\x00\x1b[2J\u202e", chr(0x10FFFF))
