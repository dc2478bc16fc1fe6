globals()['two words'] = 1
globals()[5] = 2
globals()['한글'] = 3
__hidden = 4
_shown = 5
