class Odd(Exception):
    pass

def check(n):
    if n % 2:
        raise Odd(n)
    return n

caught = 0
for i in range(30000):
    try:
        check(i)
    except Odd:
        caught += 1
    finally:
        caught += 0
stock = {"pen": 3}
for i in range(8000):
    try:
        caught += stock["ink" if i % 4 == 0 else "pen"]
    except KeyError:
        caught += 1
result = caught
