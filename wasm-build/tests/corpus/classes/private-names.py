class Account:
    def __init__(self):
        self.__balance = 10

    def show(self):
        return self.__balance


class Child(Account):
    def __init__(self):
        super().__init__()
        self.__balance = 99


a = Account()
print(a.show(), Child().show(), sorted(a.__dict__))
try:
    a.__balance
except AttributeError as error:
    print(error)
