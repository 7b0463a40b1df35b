def isbn10(text):
    digits = text.replace("-", "")
    if len(digits) != 10 or not digits[:-1].isdigit():
        return False
    values = [10 if d == "X" else int(d) for d in digits]
    return sum((10 - i) * v for i, v in enumerate(values)) % 11 == 0


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    doubled = [d * 2 - 9 if d > 4 else d * 2 for d in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


for text in ("0-306-40615-2", "0-306-40615-3", "097522980X", "12"):
    print(text, isbn10(text))
for number in (4539578763621486, 4539578763621487, 79927398713):
    print(number, luhn(number))
