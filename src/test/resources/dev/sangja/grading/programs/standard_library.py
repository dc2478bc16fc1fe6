import collections, csv, io, itertools, json, math, re, statistics, string, textwrap

print(json.dumps({'a': [1, None]}), re.findall('[0-9]+', 'a1b22'), math.pi)
print(collections.Counter('hello').most_common(2), list(itertools.pairwise('abc')))
print(statistics.mean([1, 2, 4]), string.ascii_letters, textwrap.wrap('a b c d', 3))
print(list(csv.reader(io.StringIO('a,b\n1,2\n'))))
