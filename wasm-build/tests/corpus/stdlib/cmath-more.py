import cmath

print(cmath.isclose(cmath.exp(1j * cmath.pi), -1), cmath.isnan(complex("nan")), cmath.isfinite(1j))
print(cmath.sinh(0), cmath.atan(0), cmath.tau, cmath.inf)
