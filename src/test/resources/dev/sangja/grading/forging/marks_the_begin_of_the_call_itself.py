#| @check(call("greet"), ko="hi만 나와요", en="Only hi is shown")
#| def only_hi(seen):
#|     return seen.printed == "hi"
#+ def greet():
#+     print("hi")
import os


def greet():
    print("bye")
    os.write(1, b"\0called\0hi")
