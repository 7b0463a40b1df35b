def make_counter(start=0):
    count = start

    def counter():
        nonlocal count
        count += 1
        return count

    return counter


a, b = make_counter(), make_counter(10)
print(a(), a(), b(), a(), b())
late = [lambda: i for i in range(3)]
print([f() for f in late])
bound = [lambda i=i: i for i in range(3)]
print([f() for f in bound])


def make_account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    return {"deposit": deposit, "show": lambda: f"{balance:.2f}"}


account = make_account(10)
account["deposit"](5.5)
print(account["show"](), a.__closure__[0].cell_contents)
