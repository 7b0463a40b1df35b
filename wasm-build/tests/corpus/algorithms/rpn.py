def rpn(text):
    stack = []
    for token in text.split():
        if token in "+-*/^":
            b, a = stack.pop(), stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": a / b if b else None, "^": a**b}[token])
        else:
            stack.append(float(token) if "." in token else int(token))
        print(token, stack)
    return stack.pop()


print(rpn("3 4 + 2 *"))
print(rpn("5 1 2 + 4 * + 3 -"))
print(rpn("2 3 ^ 0.5 /"))
try:
    rpn("1 +")
except IndexError as error:
    print(error)
