DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(number, base):
    if number < 0:
        return "-" + to_base(-number, base)
    if number < base:
        return DIGITS[number]
    return to_base(number // base, base) + DIGITS[number % base]


for base in (2, 3, 8, 16, 36):
    text = to_base(2026, base)
    print(base, text, int(text, base))
print(to_base(-255, 16), bin(-5), f"{255:#x} {255:#b} {255:#o} {255:X}")
print(0b1010, 0xFF, 0o17, int("0x1f", 0), int("-0b11", 0))
try:
    int("129", 8)
except ValueError as error:
    print(error)
print((1000).bit_length(), (255).bit_count(), (1000).to_bytes(2, "big"))
