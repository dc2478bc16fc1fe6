# must: raised RecursionError
import json

json.loads("[" * 100000)
