# must: raised RuntimeError
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(64) as pool:
    pool.map(pow, [3] * 1000, [10**6] * 1000)
