import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.hypot(3, 4), math.dist((0, 0), (1, 1)), math.exp(1), math.log(10), math.log10(1000), math.log2(8))
print(math.log(8, 2), math.sin(math.pi / 6), math.cos(0), math.tan(math.pi / 4), math.degrees(math.pi), math.radians(180), math.atan2(1, 1))
print(math.floor(-1.5), math.ceil(1.2), math.trunc(-1.9), math.fmod(-7, 3), -7 % 3, math.modf(3.25), math.copysign(1, -0.0))
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.fsum([0.1] * 10), sum([0.1] * 10))
print(math.prod([1.5, 2]), math.gcd(48, 36), math.lcm(4, 6), math.comb(49, 6), math.perm(5), math.factorial(10), math.isqrt(17))
for bad in ("math.sqrt(-1)", "math.log(0)", "math.factorial(-1)", "math.sqrt('4')", "math.factorial(2.5)", "math.acos(2)", "math.exp(1000)"):
    try:
        eval(bad)
    except (ValueError, TypeError, OverflowError) as error:
        print(bad, type(error).__name__, error)
