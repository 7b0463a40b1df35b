import math

print(math.modf(3.75), math.modf(-3.75), math.modf(math.inf), math.frexp(8), math.frexp(0.1), math.frexp(0), math.frexp(math.inf))
print(math.ldexp(0.5, 3), math.ldexp(1, -2000), math.ldexp(math.inf, 10**30), math.ldexp(1, -(10**30)), math.ldexp(0, 10**30))
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(5, math.inf), math.remainder(7, 4), math.remainder(5, 2), math.remainder(-7, 4))
print(math.copysign(3, -0.0), math.copysign(-3, 1), math.fabs(-2), math.nextafter(1, 2), math.nextafter(1, 0), math.ulp(1), math.ulp(-2.5), math.ulp(math.inf))
print(math.isclose(1, 1.0000000001), math.isclose(1, 1.1), math.isclose(1, 1.1, abs_tol=0.2), math.isclose(1, 1.1, rel_tol=0.1), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.degrees(math.pi), math.radians(180), math.degrees(1))
