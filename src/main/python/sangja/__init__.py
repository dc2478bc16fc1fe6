"""What runs and checks a learner's program, the same in the browser and on the server.

Every module begins by taking a copy of the builtins: functions look names up in the ``__builtins__`` of their module,
so a program that replaces ``builtins.len`` fools itself and not the code that reports what it did.
"""
