print(list(range(5)), list(range(2, 5)), list(range(10, 0, -3)), list(range(0)))
print(range(3, 20, 4), len(range(3, 20, 4)), 11 in range(3, 20, 4), range(10)[2:5])
total = 0
for number in range(1, 101):
    total += number
print(total, 100 * 101 // 2, sum(range(101)))
countdown = 3
while countdown > 0:
    print(countdown, end="... ")
    countdown -= 1
print("go!")
try:
    range(1, 10, 0)
except ValueError as error:
    print(error)
try:
    range(2.5)
except TypeError as error:
    print(error)
