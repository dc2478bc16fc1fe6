# must: raised ImportError
import importlib.machinery
import importlib.util

with open("evil.so", "wb") as file:
    file.write(b"\x7fELF" * 100)
loader = importlib.machinery.ExtensionFileLoader("evil", "/home/learner/evil.so")
spec = importlib.util.spec_from_loader("evil", loader)
importlib.util.module_from_spec(spec)
