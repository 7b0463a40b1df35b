def divisors(n):
    return [d for d in range(1, n) if n % d == 0]


print([n for n in range(2, 500) if sum(divisors(n)) == n])
print([n for n in range(1, 1000) if sum(int(d) ** len(str(n)) for d in str(n)) == n])
print([n for n in range(1, 200) if str(n) == str(n)[::-1]][-8:])
amicable = [(a, sum(divisors(a))) for a in range(2, 300)]
print([(a, b) for a, b in amicable if a < b and sum(divisors(b)) == a])
print(divisors(28), 28 in (6, 28, 496))
