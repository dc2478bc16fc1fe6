# must: out-of-memory, raised
import struct

struct.pack("1000000000x")
