# must: raised
int("9" * 10**6)
