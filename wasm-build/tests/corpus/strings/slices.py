s = "Hello, World"
print(s[0], s[-1], s[1:5], s[:5], s[7:], s[::2], s[1::3], s[::-1], s[-3:], s[:-3], s[10:2:-2], s[5:2], s[100:], s[-100:3])
u = "aäöü€😀z"
print(len(u), u[0], u[-1], u[1:4], u[::-1], u[::2], u[5], u[-2], u[4:1:-1], u[1:100])
for i in range(len(u)):
    print(i, u[i], ord(u[i]))
long = "añb" * 50
print(len(long), long[74], long[73], long[149], long[-150], long[100:106], long[50::40])
print(s[True], [c for c in u], list(enumerate("añ")), max(u), sorted(u), u.index("€"))
for bad in (lambda: s[12], lambda: s[-13], lambda: s["a"], lambda: s[1.0], lambda: s[10**30]):
    try:
        bad()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    s[0] = "J"
except TypeError as error:
    print("TypeError")
