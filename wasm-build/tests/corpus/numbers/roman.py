VALUES = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]


def to_roman(number):
    text = ""
    for value, letters in VALUES:
        while number >= value:
            text += letters
            number -= value
    return text


def from_roman(text):
    digits = {letters: value for value, letters in VALUES if len(letters) == 1}
    total = 0
    for here, after in zip(text, text[1:] + " "):
        value = digits[here]
        total += -value if digits.get(after, 0) > value else value
    return total


for year in (4, 9, 14, 40, 90, 400, 1984, 2026, 3999):
    print(year, to_roman(year), from_roman(to_roman(year)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 1000)))
