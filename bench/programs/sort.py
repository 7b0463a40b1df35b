seed = 12345
values = []
for _ in range(12000):
    seed = (seed * 1103515245 + 12345) & 0x3fffffff
    values.append(seed)
first = sorted(values)
second = sorted(values, key=lambda v: v % 1000)
values.sort(reverse=True)
result = first[10] + second[10] % 1000 + values[0]
