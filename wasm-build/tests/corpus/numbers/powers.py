print(2**10, 2**0, 2**-1, (-2)**3, (-8)**0.5 != 0, 0**0, 2.0**3, 10**20, 7**77 % 1000, pow(2, 5), pow(2, -2), pow(2.5, 2))
print(pow(3, 5, 7), pow(3, -1, 7), pow(0, 0, 5), pow(2, 100, 10**9 + 7), pow(3, 5, -7), pow(-3, 5, 7), pow(38, -1, 97), pow(5, 0, 1), pow(10**30, 10**20, 10**9 + 9), pow(2, 3, 1), pow(7, 2, 13), pow(-1, -1, 5))
for bad in (lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: 1 << -1, lambda: 1 >> -1):
    try:
        print(bad())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
n = 1
for i in range(1, 60):
    n *= i
print(n, len(str(n)), sum(int(d) for d in str(2**1000)), len(str(10**1000)), str(3**500)[:20], int("9" * 50) + 1, int(str(7**300)) == 7**300)
