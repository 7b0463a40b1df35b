import sys

sys.setrecursionlimit(100); print(sys.getrecursionlimit())
def f(n): return 0 if n==0 else 1+f(n-1)
try: f(200)
except RecursionError as e: print(e)
sys.setrecursionlimit(3000)
print(f(900), sys.version_info[:2], sys.version_info >= (3,10), sys.version_info.major)
