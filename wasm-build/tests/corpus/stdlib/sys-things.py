import sys

print(sys.version_info >= (3, 10), sys.version_info.major, type(sys.version).__name__)
print(sys.maxsize > 2**30, "math" in sys.modules or "sys" in sys.modules, type(sys.path).__name__, type(sys.argv).__name__)
print("to stdout", file=sys.stdout)
print("to stderr", file=sys.stderr)
sys.stdout.write("written\n")
sys.stdout.flush()
print(sys.getsizeof([]) > 0, sys.byteorder, sys.float_info.max > 1e308, sys.float_info.epsilon)
import math

print("math" in sys.modules, sys.modules["math"] is math, sys.getrecursionlimit() > 100)
try:
    sys.exit("goodbye")
except SystemExit as error:
    print("exit:", error, error.code)
