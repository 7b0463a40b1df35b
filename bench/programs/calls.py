def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)

def clamp(value, low=0, high=100):
    return min(max(value, low), high)

result = fib(21)
for i in range(1500):
    result += gcd(i * 6, 360) + clamp(i - 50) + clamp(i, high=7)
