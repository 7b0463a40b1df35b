name, x, width, digits = "Ada", 3.14159, 10, 2
person = {"name": "Bob", "langs": ["py", "js"]}
print(f"{name} {x:.2f} {x:{width}.{digits}f}|{name!r:>8}|{name:^{width}}|{name:*<8}")
print(f"{x=} {x = } {x=:.1f} {name=!s} {len(name)=} {1+1 = :>4}")
print(f"{person['name']} {person['langs'][0]} {'yes' if x > 3 else 'no'} {[n * n for n in range(4)]} { {'a': 1}['a'] }")
print(f"{{literal}} {{{name}}} {'{'} {'}'} {x:>{width}} {(lambda n: n + 1)(4)} {(y := 5)} {y}")
print(f"{name.upper()} {sum(range(5))} {x!s:.4} {'a' 'b'} {x != 3} {x >= 3} {1, 2} {not x} {-x:.0f}")
print(f"""triple
{name}
{x:.1f}""", f'{name}' " plain {braces} " f"{x:.0f}", rf"\d{name}\n", f"\t{name}\x41")
print(f"{f'{name} {x:.1f}'} {f'{1 + 1}'}", f"{'nested {}'.format(1)}", f"{''.join(c for c in 'abc')}", f"", F"{name}")
def greet(who):
    return f"Hello, {who}!"
print(greet(f"{name}"), f"{greet('x')}", f"{None} {True} {3.0} {b'x'} {(1,)}", f"{10**20:,}")
