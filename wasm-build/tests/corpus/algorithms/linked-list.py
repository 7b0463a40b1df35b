class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, values=()):
        self.head = None
        for value in reversed(list(values)):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __str__(self):
        return " -> ".join(map(str, self)) + " -> None"

    def append(self, value):
        if self.head is None:
            self.head = Node(value)
            return
        node = self.head
        while node.next:
            node = node.next
        node.next = Node(value)

    def reverse(self):
        before = None
        node = self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before


items = LinkedList("abc")
items.append("d")
print(items, len(list(items)), "c" in items)
items.reverse()
print(items, LinkedList(), sep="\n")
