import math

for degrees in (0, 30, 45, 60, 180):
    angle = math.radians(degrees)
    print(degrees, f"{math.sin(angle):.9f} {math.cos(angle):.9f}")
for value in (
    math.asin(1), math.acos(0), math.atan(1), math.tan(0.5), math.atan2(1, -1), math.atan2(0, -1), math.sinh(1), math.cosh(1), math.tanh(1),
    math.asinh(1), math.acosh(2), math.atanh(0.5), math.erf(0.5), math.erfc(0.5), math.gamma(0.5), math.lgamma(10),
):
    print(f"{value:.9f}")
print(math.gamma(5), math.atan2(-0.0, 1), math.sin(0), math.cos(0))
