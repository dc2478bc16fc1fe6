a = [1]
a.append(a)
d = {}
d['me'] = d
t = ([],)
t[0].append(t)
twice = [a, a]
