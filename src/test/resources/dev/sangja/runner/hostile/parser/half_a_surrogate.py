# must: raised
exec("x = '\ud800'; print(x.encode())")
