#| prints("the secret is 4711")
#+ print("the secret is 4711")
import sys

found = []
frame = sys._getframe()
while frame:
    for names in (frame.f_locals, frame.f_globals):
        found += [str(value) for value in list(names.values()) if "secret" in str(value)]
    found += [str(each) for each in frame.f_code.co_consts if "secret" in str(each)]
    frame = frame.f_back
for text in found:
    at = text.find("the secret is ")
    print(text[at : at + 18])
