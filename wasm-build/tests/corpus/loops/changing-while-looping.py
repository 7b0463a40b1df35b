numbers = [1, 2, 3, 4, 5, 6]
for number in numbers:
    if number % 2 == 0:
        numbers.remove(number)
print(numbers)
numbers = [2, 2, 3]
for number in numbers:
    if number == 2:
        numbers.remove(number)
print(numbers)
numbers = [2, 2, 3, 4]
for number in numbers[:]:
    if number % 2 == 0:
        numbers.remove(number)
print(numbers)
stock = {"tea": 0, "milk": 3}
try:
    for name in stock:
        if stock[name] == 0:
            del stock[name]
except RuntimeError as error:
    print(error)
stock = {"tea": 0, "milk": 3, "jam": 0}
for name in list(stock):
    if stock[name] == 0:
        del stock[name]
print(stock)
