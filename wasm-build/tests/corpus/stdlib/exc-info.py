import sys

try:
    int("x")
except ValueError as error:
    kind, value, trace = sys.exc_info()
    print(kind is ValueError, value is error, trace is error.__traceback__)
