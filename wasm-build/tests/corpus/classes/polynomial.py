class Polynomial:
    def __init__(self, *coefficients):
        self.c = list(coefficients)

    def __call__(self, x):
        result = 0
        for c in self.c:
            result = result * x + c
        return result

    def __mul__(self, other):
        result = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                result[i + j] += a * b
        return Polynomial(*result)

    def derivative(self):
        n = len(self.c) - 1
        return Polynomial(*(c * (n - i) for i, c in enumerate(self.c[:-1])))

    def __str__(self):
        parts = []
        for power, c in zip(range(len(self.c) - 1, -1, -1), self.c):
            if c:
                text = f"{abs(c)}" if abs(c) != 1 or power == 0 else ""
                text += {0: "", 1: "x"}.get(power, f"x^{power}")
                parts.append(("- " if c < 0 else "+ ") + text)
        return " ".join(parts).removeprefix("+ ") or "0"


p = Polynomial(1, -3, 0, 2)
q = Polynomial(2, 1)
print(p, "|", q, "|", p * q, "|", p.derivative(), "|", Polynomial(0))
print([p(x) for x in range(-2, 4)], (p * q)(3) == p(3) * q(3))
print(f"{p!s:>20}|")
