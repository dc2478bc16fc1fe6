# must: finished
import json
import json.encoder

json.dumps = json.loads = lambda *a, **k: 1 / 0
json.encoder.c_make_encoder = json.encoder.encode_basestring_ascii = None
print("patched")
