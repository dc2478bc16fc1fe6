words = {'pear', 'apple', 'plum', 'fig'}
print(words, hash('pear') % 1000)
