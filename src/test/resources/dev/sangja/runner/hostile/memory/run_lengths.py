# must: out-of-memory
from base64 import b64decode

packed = b64decode("/wD/AP8A")
while True:
    packed = b"".join(bytes([255, value]) * count for count, value in zip(packed[::2], packed[1::2]))
