import copy

inner = [1, 2]
outer = [inner, {"k": inner}, (inner, 3)]
shallow = copy.copy(outer)
deep = copy.deepcopy(outer)
inner.append(3)
print(shallow, deep, deep[0] is deep[1]["k"])


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = list(children)


leaf = Node(1)
root = Node(0, [leaf, leaf])
root.self = root
twin = copy.deepcopy(root)
print(twin.children[0] is twin.children[1], twin.self is twin, twin.children[0] is leaf)
other = copy.copy(root)
print(other.children is root.children, other.value, type(other).__name__)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __copy__(self):
        return Money(self.amount + 1)

    def __deepcopy__(self, memo):
        return Money(self.amount * 10)


print(copy.copy(Money(5)).amount, copy.deepcopy([Money(5)])[0].amount)
print(copy.copy({1, 2}) == {1, 2}, copy.deepcopy((1, "a", None)))
