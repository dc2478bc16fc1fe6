class Mine(Exception):
    pass


raise Mine('one', 2)
