class Odd(Exception):
    pass

def check(n):
    if n % 2:
        raise Odd(n)
    return n

caught = 0
for i in range(40000):
    try:
        check(i)
    except Odd:
        caught += 1
    finally:
        caught += 0
result = caught
