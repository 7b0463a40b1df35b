# %% [markdown]
# # Classes
#
# Numbers, accounts, lists and documents of our own.

# %% Fractions
import math


class Fraction:
    """A rational number in lowest terms."""

    def __init__(self, numerator, denominator=1):
        if denominator == 0:
            raise ZeroDivisionError("a fraction over zero")
        if denominator < 0:
            numerator, denominator = -numerator, -denominator
        divisor = self.gcd(abs(numerator), denominator)
        self.numerator = numerator // divisor
        self.denominator = denominator // divisor

    @staticmethod
    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a

    @classmethod
    def parse(cls, text):
        above, _, below = text.partition("/")
        return cls(int(above), int(below or 1))

    def __add__(self, other):
        other = as_fraction(other)
        return Fraction(
            self.numerator * other.denominator + other.numerator * self.denominator,
            self.denominator * other.denominator,
        )

    def __sub__(self, other):
        return self + -as_fraction(other)

    def __mul__(self, other):
        other = as_fraction(other)
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    __radd__ = __add__
    __rmul__ = __mul__

    def __truediv__(self, other):
        other = as_fraction(other)
        return self * Fraction(other.denominator, other.numerator)

    def __neg__(self):
        return Fraction(-self.numerator, self.denominator)

    def __eq__(self, other):
        if not isinstance(other, (int, Fraction)):
            return NotImplemented
        return (self - other).numerator == 0

    def __lt__(self, other):
        return (self - other).numerator < 0

    def __hash__(self):
        return hash((self.numerator, self.denominator))

    def __float__(self):
        return self.numerator / self.denominator

    def __str__(self):
        return f"{self.numerator}/{self.denominator}" if self.denominator > 1 else str(self.numerator)

    def __repr__(self):
        return f"Fraction({self.numerator}, {self.denominator})"


def as_fraction(value):
    return value if isinstance(value, Fraction) else Fraction(value)


half, third = Fraction(1, 2), Fraction.parse("2/6")
print(half + third, half - third, half * third, half / third, -half)
print(sorted([half, third, Fraction(5, 8), Fraction(-3)]))
print(len({Fraction(1, 2), Fraction(2, 4), Fraction(-3, -6)}), half == Fraction(50, 100))
harmonic = Fraction(0)
for n in range(1, 21):
    harmonic = harmonic + Fraction(1, n)
print(f"H(20) = {harmonic} = {float(harmonic):.10f}")
try:
    half / 0
except ZeroDivisionError as error:
    print("refused:", error)
harmonic

# %% Accounts
class AccountError(Exception):
    """Something an account does not allow."""


class Overdrawn(AccountError):
    def __init__(self, owner, missing):
        super().__init__(f"{owner} lacks {missing:.2f}")
        self.missing = missing


class Account:
    fee = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = 0
        self.history = []
        self.deposit(balance)

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.floor():
            raise Overdrawn(self.owner, self.floor() - value)
        self.history.append(value - self._balance)
        self._balance = value

    def floor(self):
        return 0

    def deposit(self, amount):
        if amount < 0:
            raise AccountError("a deposit below nothing")
        self.balance += amount

    def withdraw(self, amount):
        self.balance -= amount + self.fee

    def __str__(self):
        kind = type(self).__name__
        return f"{kind:<8} {self.owner:<6} {self.balance:>9.2f}"


class Checking(Account):
    fee = 1

    def __init__(self, owner, balance=0, limit=100):
        self.limit = limit
        super().__init__(owner, balance)

    def floor(self):
        return -self.limit


class Savings(Account):
    def add_interest(self, rate, years=1):
        for _ in range(years):
            self.deposit(round(self.balance * rate, 2))


def transfer(source, target, amount):
    source.withdraw(amount)
    try:
        target.deposit(amount)
    except AccountError:
        source.deposit(amount + source.fee)
        raise


ada, bob = Checking("Ada", 250, limit=50), Savings("Bob", 1000)
for source, target, amount in [(ada, bob, 200), (ada, bob, 150), (bob, ada, 1300.5), (bob, ada, 99)]:
    try:
        transfer(source, target, amount)
    except Overdrawn as error:
        print("no:", error, "-", error.missing)
    else:
        print("ok:", source.owner, "->", target.owner, amount)
bob.add_interest(0.03, years=3)
for account in (ada, bob):
    print(account, account.history)
[issubclass(Overdrawn, AccountError), isinstance(bob, Account), isinstance(bob, Checking)]

# %% A linked list that behaves like a list
class LinkedList:
    class Node:
        def __init__(self, value, rest=None):
            self.value = value
            self.rest = rest

    def __init__(self, *values):
        self.first = None
        for value in reversed(values):
            self.push(value)

    def push(self, value):
        self.first = self.Node(value, self.first)

    def pop(self):
        if not self:
            raise IndexError("pop from an empty list")
        node, self.first = self.first, self.first.rest
        return node.value

    def __iter__(self):
        node = self.first
        while node is not None:
            yield node.value
            node = node.rest

    def __len__(self):
        return sum(1 for _ in self)

    def __bool__(self):
        return self.first is not None

    def __contains__(self, wanted):
        return any(value == wanted for value in self)

    def __getitem__(self, index):
        for place, value in enumerate(self):
            if place == index:
                return value
        raise IndexError(index)

    def __repr__(self):
        return f"LinkedList({', '.join(map(repr, self))})"

    def reverse(self):
        turned, node = None, self.first
        while node is not None:
            node.rest, turned, node = turned, node, node.rest
        self.first = turned


stack = LinkedList(half, "two", [3])
stack.push(Fraction(7, 2))
print(stack, len(stack), "two" in stack, 4 in stack, stack[1], sep=" | ")
stack.reverse()
print([str(value) for value in stack], *[bool(LinkedList()), bool(stack)])
while stack:
    print("popped", stack.pop())
try:
    stack.pop()
except IndexError as error:
    print(type(error).__name__, error)
LinkedList(*range(5))

# %% Polynomials that can be called
class Polynomial:
    def __init__(self, *coefficients):
        """The coefficients from the constant term upwards."""
        coefficients = list(coefficients)
        while coefficients and coefficients[-1] == 0:
            coefficients.pop()
        self.coefficients = coefficients

    @property
    def degree(self):
        return len(self.coefficients) - 1

    def __call__(self, x):
        result = 0
        for coefficient in self.coefficients[::-1]:
            result = result * x + coefficient
        return result

    def __mul__(self, other):
        product = [0] * (self.degree + other.degree + 1)
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                product[i + j] += a * b
        return Polynomial(*product)

    def __pow__(self, exponent):
        result = Polynomial(1)
        for _ in range(exponent):
            result *= self
        return result

    def derivative(self):
        return Polynomial(*[i * a for i, a in enumerate(self.coefficients)][1:])

    def __repr__(self):
        terms = []
        for power, a in enumerate(self.coefficients):
            if a:
                variable = "" if power == 0 else "x" if power == 1 else f"x^{power}"
                number = str(abs(a)) if abs(a) != 1 or power == 0 else ""
                terms.append(("- " if a < 0 else "+ ") + number + variable)
        text = " ".join(reversed(terms)) or "0"
        return text[2:] if text.startswith("+ ") else text.replace("- ", "-", 1)

    def root(self, x, rounds=40):
        """Newton's method."""
        slope = self.derivative()
        for _ in range(rounds):
            x, before = x - self(x) / slope(x), x
            if abs(x - before) < 1e-13:
                break
        return x


square = Polynomial(-2, 0, 1)
print(square, square.derivative(), square * Polynomial(1, -1), Polynomial(1, 1) ** 5, sep=" ; ")
print(f"{square.root(1.0):.12f} {math.sqrt(2):.12f}", square(half), Polynomial(0, 0))
[(Polynomial(1, 1) ** n).coefficients for n in range(5)]

# %% A document that builds itself
class Element:
    depth = 0

    def __init__(self, name, **attributes):
        self.name = name
        self.attributes = attributes

    def __enter__(self):
        extra = "".join(f' {key}="{value}"' for key, value in sorted(self.attributes.items()))
        print(f"{'  ' * Element.depth}<{self.name}{extra}>")
        Element.depth += 1
        return self

    def __exit__(self, kind, error, traceback):
        Element.depth -= 1
        print(f"{'  ' * Element.depth}</{self.name}>")
        return kind is not None and issubclass(kind, AccountError)


def text(*lines):
    for line in lines:
        print("  " * Element.depth + str(line).replace("<", "&lt;"))


with Element("body", lang="en", id="top"):
    with Element("p"):
        text("1/3 <", half, third)
    with Element("ul"):
        for account in sorted([ada, bob], key=lambda account: account.balance):
            with Element("li", owner=account.owner.lower()):
                account.withdraw(10_000)
                text("never printed")
    text("still here")
Element.depth
