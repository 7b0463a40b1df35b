name, value = "pi", 3.14159265
width = 12
print(f"{name=} {value=:.2f} {value = }")
print(f"{value:{width}.3f}|{name:>{width}}|{name:*^{width}}|")
print(f"{1234567:,} {1234567.5:,.1f} {0.07:.0%} {255:#06x} {5:+d} {-5: d} {5: d}")
print(f"{True} {None} {[1, 'a']} {('x',)} { {'k': 1} }")
print(f"{name.upper()} {len(name) * 2} {'yes' if value > 3 else 'no'}")
print(f"{'a' 'b'} {max(3, 7)} {[n * n for n in range(4)]} {(lambda x: x + 1)(2)}")
print(f"line one\n{name}\tend", f'{"quotes"}')
for bad in ("{:d}", "{:.2f}", "{:>x}"):
    try:
        print(bad.format("text"))
    except ValueError as error:
        print(bad, error)
try:
    print(f"{1.5:d}")
except ValueError as error:
    print(error)
