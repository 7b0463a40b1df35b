def numbers(n):
    for i in range(n):
        yield i

def squares(it):
    for x in it:
        yield x * x

def evens(it):
    for x in it:
        if not x & 1:
            yield x

result = 0
for x in evens(squares(numbers(30000))):
    result += x & 1023
result += sum(x for x in numbers(30000) if x % 3)
