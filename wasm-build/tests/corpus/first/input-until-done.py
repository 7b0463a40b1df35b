numbers = []
while True:
    line = input("> ")
    if line == "done":
        break
    try:
        numbers.append(float(line))
    except ValueError:
        print("Not a number:", repr(line))
print(numbers)
print("sum", sum(numbers), "max", max(numbers), "mean", sum(numbers) / len(numbers))
try:
    input()
except EOFError as error:
    print(type(error).__name__, error)
