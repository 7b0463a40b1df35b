def sieve(limit):
    is_prime = [True] * (limit + 1)
    is_prime[0:2] = [False, False]
    for number in range(2, int(limit ** 0.5) + 1):
        if is_prime[number]:
            is_prime[number * number :: number] = [False] * len(
                range(number * number, limit + 1, number)
            )
    return [number for number, flag in enumerate(is_prime) if flag]


def factors(n):
    found = []
    divisor = 2
    while divisor * divisor <= n:
        while n % divisor == 0:
            found.append(divisor)
            n //= divisor
        divisor += 1
    return found + [n] if n > 1 else found


print(sieve(60))
print(len(sieve(10000)), sum(sieve(1000)))
for n in (12, 97, 360, 1001, 2**20, 600851475143):
    print(n, factors(n))
