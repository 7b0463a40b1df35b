import cmath
import math

z = 3 + 4j
print(z, z.real, z.imag, abs(z), z.conjugate(), z * 1j, z / 2, z**2, -z, z == complex(3, 4))
print(complex("1+2j"), complex(2), 1j * 1j, (1 + 0j) == 1)
r, phi = cmath.polar(1 + 1j)
print(round(r, 12), round(math.degrees(phi), 9), cmath.sqrt(-4), cmath.phase(-1))
for k in range(4):
    w = cmath.exp(2j * cmath.pi * k / 4)
    print(round(w.real, 9) + 0, round(w.imag, 9) + 0)
print(f"{z:.1f} {z}", abs(cmath.exp(1j * cmath.pi) + 1) < 1e-9)
try:
    z < 1
except TypeError as error:
    print(error)
