class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.history = []


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, balance=0.0):
        number = 1000 + len(self.accounts)
        self.accounts[number] = Account(number, balance)
        return number

    def transfer(self, source, target, amount):
        a, b = self.accounts[source], self.accounts[target]
        if a.balance < amount:
            raise ValueError(f"account {source} has only {a.balance:.2f}")
        a.balance -= amount
        b.balance += amount
        a.history.append(("out", target, amount))
        b.history.append(("in", source, amount))


bank = Bank()
x, y = bank.open(100), bank.open()
bank.transfer(x, y, 30.5)
for action in ((x, y, 500), (x, 7, 1)):
    try:
        bank.transfer(*action)
    except ValueError as error:
        print(error)
    except KeyError as error:
        print("no account", error)
for account in bank.accounts.values():
    print(f"{account.number}: {account.balance:>8.2f} {account.history}")
