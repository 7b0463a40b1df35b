number = 90210
print([int(digit) for digit in str(number)], sum(map(int, str(number))))
reverse = 0
rest = number
while rest:
    reverse = reverse * 10 + rest % 10
    rest //= 10
print(reverse)
print(len(str(2**100)), sum(int(d) for d in str(2**100)))
print(f"{number:,} {number:_} {number:b} {number:x} {number:o} {number:e} {number:08d}")
print(str(math_root := 1001**0.5)[:6], math_root)
print(int("".join(sorted(str(number), reverse=True))))
