import calendar
from datetime import date

sundays = sum(date(y, m, 1).weekday() == 6 for y in range(1901, 2001) for m in range(1, 13))
print(sundays)
print(sum(int(d) for d in str(2**1000)), str(1 / 7)[:10], 2**64 - 1)
print(max(a * b for a in range(90, 100) for b in range(90, 100) if str(a * b) == str(a * b)[::-1]))
print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0), sum(range(101)) ** 2 - sum(n * n for n in range(101)))


def triangle(n):
    return n * (n + 1) // 2


print(next(triangle(n) for n in range(1, 10000) if sum(triangle(n) % d == 0 for d in range(1, triangle(n) + 1)) > 12))
longest = max(range(2, 60), key=lambda d: len(str(10**80 // d % 10**40).rstrip("0")))
print(longest, 10**20 // 7, pow(7, 100, 1000))
