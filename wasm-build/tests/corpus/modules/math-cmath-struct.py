import array
import cmath
import math
import struct
import unicodedata

print(math.gcd(12, 18), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([2, 3, 4]))
print(math.hypot(3, 4), math.dist((0, 0), (3, 4)), math.fsum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3))
print(math.factorial(20), math.ceil(2.1), math.floor(-2.1), math.trunc(2.9), math.copysign(1, -0.0), math.degrees(math.pi))
print(cmath.sqrt(-1), cmath.phase(1j), abs(3 + 4j), cmath.polar(1j)[0])
print(struct.pack(">HI", 1, 2), struct.unpack("<h", b"\x01\x00"), struct.calcsize("iid"))
a = array.array("i", [1, 2, 3])
a.append(4)
print(a, a[1], list(a), len(a), sum(a))
print(unicodedata.category("A"), unicodedata.name("A"), unicodedata.normalize("NFD", "é") == "e\u0301")
