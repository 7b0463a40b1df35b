class Stack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items.pop()

    def is_empty(self):
        return not self._items


def balanced(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = Stack()
    for c in text:
        if c in pairs.values():
            stack.push(c)
        elif c in pairs and (stack.is_empty() or stack.pop() != pairs[c]):
            return False
    return stack.is_empty()


for text in ("(a[1] + {2})", "(]", "((", "", "())"):
    print(f"{text!r}: {balanced(text)}")
try:
    Stack().pop()
except IndexError as error:
    print(error)
