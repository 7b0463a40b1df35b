class BankError(Exception):
    """Base of all errors of the bank."""


class NoMoney(BankError):
    def __init__(self, balance, wanted):
        super().__init__(f"{wanted} wanted, {balance} there")
        self.missing = wanted - balance


class Closed(BankError):
    pass


def withdraw(balance, amount):
    if amount < 0:
        raise ValueError("negative amount")
    if balance is None:
        raise Closed
    if amount > balance:
        raise NoMoney(balance, amount)
    return balance - amount


for balance, amount in ((10, 3), (10, 30), (None, 1), (10, -1)):
    try:
        print(withdraw(balance, amount))
    except NoMoney as error:
        print(error, "missing", error.missing, error.args)
    except BankError as error:
        print("bank:", repr(error), str(error) == "")
    except ValueError as error:
        print("value:", error)
print(NoMoney.__mro__[1].__name__, issubclass(Closed, BankError), BankError.__doc__)
