# Lists that change while they are used.
a = [1, 2, 3]
for item in a:
    if item < 3:
        a.append(item + 10)
    if len(a) > 6:
        break
print(a)
a = [1, 2, 3, 4]
for item in a:
    a.remove(item)
print(a)
a = list(range(5))
for item in reversed(a):
    a.pop()
    print(item, end=" ")
print(a)


class Clears:
    def __eq__(self, other):
        a.clear()
        return False

    def __lt__(self, other):
        a.clear()
        return True


a = [1, Clears(), 2, 3]
print(a.count(7), a)
a = [Clears(), 2, 3]
try:
    a.remove(7)
except ValueError as error:
    print(error, a)
a = [1, Clears(), 2]
print(a == [1, 2, 2], a)
a = [1, 2]
a[0:1] = (a.append(n) or n for n in range(3))
print(a)
