def to_fahrenheit(celsius):
    return celsius * 9 / 5 + 32


for celsius in range(-40, 101, 20):
    print(f"{celsius:>5} C = {to_fahrenheit(celsius):>6.1f} F")
print(to_fahrenheit(37))
print(round(to_fahrenheit(36.6), 2))
