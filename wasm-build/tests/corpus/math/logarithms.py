import math

print(math.log(math.e), math.log(1), math.log(8, 2), math.log(100, 10), math.log(2**100, 2), math.log2(1024), math.log10(1000))
print(math.log2(2**2000), math.log10(10**400), math.log(10**400), math.log2(0.125), math.log10(0.001), math.log1p(1e-10))
print(math.exp(0), math.exp2(10), math.exp2(-1), math.expm1(0), math.pow(2, 10), math.pow(2, 0.5), math.pow(math.nan, 0), math.pow(1, math.inf))
print(round(math.cbrt(27), 12), round(math.cbrt(-8), 12), math.sqrt(2), math.sqrt(16), math.pi, math.e, math.tau, math.inf, -math.inf, math.nan)
