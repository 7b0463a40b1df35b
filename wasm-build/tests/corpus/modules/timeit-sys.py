import sys
import timeit

print(timeit.timeit("x = 1", number=10) >= 0, len(timeit.repeat("pass", repeat=2, number=5)))
calls = []
print(timeit.timeit(lambda: calls.append(1), number=7) >= 0, len(calls))
print(timeit.timeit("f(n)", setup="n = 3", globals={"f": abs}, number=3) >= 0)
print(sys.version_info[0], sys.version_info >= (3, 8), sys.maxsize > 2**30, sys.byteorder, len(sys.argv) >= 1)
print(isinstance(sys.path, list), "sys" in sys.modules, sys.getrecursionlimit() >= 100, sys.getsizeof([]) > 0)
try:
    sys.exit(3)
except SystemExit as error:
    print("exit", error.code)
