class Generator:
    def __init__(self, seed):
        self.state = seed

    def __iter__(self):
        return self

    def __next__(self):
        self.state = (1103515245 * self.state + 12345) % 2**31
        return self.state


g = Generator(42)
values = [next(g) for _ in range(5)]
print(values, [v % 6 + 1 for v in values])
seen, count = {}, 0
x = 7
while x not in seen:
    seen[x] = count
    x = (5 * x + 3) % 64
    count += 1
print("period", count - seen[x])
state = 0xACE1
bits = []
for _ in range(16):
    bit = (state ^ (state >> 2) ^ (state >> 3) ^ (state >> 5)) & 1
    state = (state >> 1) | (bit << 15)
    bits.append(str(bit))
print("".join(bits), hex(state), f"{state:016b}")
