class Account:
    count = 0
    rate = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        Account.count += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount

    @classmethod
    def from_text(cls, text):
        owner, balance = text.split(":")
        return cls(owner, float(balance))

    @staticmethod
    def is_valid(amount):
        return amount > 0

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"


a = Account("Ann", 10)
b = Account.from_text("Bob:2.5")
a.deposit(5)
print(a, b, Account.count, a.balance, Account.is_valid(-1))
for change in ("a.balance = 1", "print(a._missing)", "a.deposit(-5)"):
    try:
        exec(change)
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, error)
print(a._balance, sorted(a.__dict__))
