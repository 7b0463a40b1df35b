def ask_number(prompt, low, high):
    while True:
        try:
            number = int(input(prompt))
            if not low <= number <= high:
                raise ValueError(f"{number} is not between {low} and {high}")
            return number
        except ValueError as error:
            print("Again:", error)


print(ask_number("Month? ", 1, 12))
print(ask_number("Day? ", 1, 31))
