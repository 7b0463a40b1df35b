def evaluate(tree):
    if isinstance(tree, (int, float)):
        return tree
    sign, left, right = tree
    a, b = evaluate(left), evaluate(right)
    match sign:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "/":
            return a / b
        case _:
            raise ValueError(f"unknown sign: {sign}")


def show(tree):
    match tree:
        case int(n) | float(n):
            return str(n)
        case (sign, left, right):
            return f"({show(left)} {sign} {show(right)})"


tree = ("+", 1, ("*", ("-", 7, 2.5), 3))
print(show(tree), "=", evaluate(tree))
for bad in (("%", 1, 2), ("/", 1, 0)):
    try:
        evaluate(bad)
    except (ValueError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
