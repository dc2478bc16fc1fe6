# must: raised OverflowError
1 << (1 << 40)
