z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), z * 2, z * z, z / (1 - 1j), z + 1.5, -z, z == 3 + 4j, z != 1, 1j, -1j, 1 - 0j, complex(1, -2), complex(0, -0.0), 2j**2)
print(complex("1+2j"), complex("j"), complex("-3.5"), complex(" (1-2j) "), complex(5), complex(), complex(1.5, 2.5), [1e20 + 1e-7j], 0.1j, -0.0 + 1j)
print(f"{z:.2f} {z} {z:>12} {1.5j:.1e} {z!r}", "%s" % z)
for bad in (lambda: complex("abc"), lambda: complex("1 + 2j"), lambda: z // 2, lambda: int(z), lambda: z < 1, lambda: 0j ** -1):
    try:
        print(bad())
    except (ValueError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__)
