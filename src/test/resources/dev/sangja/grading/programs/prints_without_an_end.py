import sys

print('a', 'b', sep='-', end='')
sys.stdout.write('c\n\n')
print()
print('d', file=sys.stderr)
print('e', flush=True)
