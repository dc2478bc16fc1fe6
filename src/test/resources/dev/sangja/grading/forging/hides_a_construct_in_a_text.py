#| uses("for")
#| prints("0\n1\n2")
#+ for i in range(3):
#+     print(i)
source = "for i in range(3): print(i)"
print("0\n1\n2")
exec("f" + "or i in []: pass")
