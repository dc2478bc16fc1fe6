# must: raised UnicodeEncodeError
exec("x = '\ud800'; print(x.encode())")
