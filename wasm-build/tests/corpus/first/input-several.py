a, b, c = input().split()
print(a, b, c)
x, y = map(int, input().split())
print(x + y, x * y)
numbers = [int(word) for word in input().split(",")]
print(numbers, sum(numbers))
try:
    p, q = input().split()
except ValueError as error:
    print(error)
