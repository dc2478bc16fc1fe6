# must: raised ModuleNotFoundError
import zlib

bomb = zlib.compressobj(9)
packed = b"".join(bomb.compress(bytes(1 << 20)) for _ in range(300)) + bomb.flush()
zlib.decompress(packed)
