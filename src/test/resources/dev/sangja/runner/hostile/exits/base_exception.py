# must: raised Leave
class Leave(BaseException):
    pass


raise Leave("x")
