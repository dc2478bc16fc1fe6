import array, cmath, hashlib, unicodedata, contextvars, pickle, logging, unittest, queue

print(hashlib.sha256(b'a').hexdigest()[:8], unicodedata.name('가'), cmath.sqrt(-1), array.array('i', [1]))
print(pickle.loads(pickle.dumps({'a': (1, 2)})))
