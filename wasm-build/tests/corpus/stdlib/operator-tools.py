import operator as op
from functools import reduce

people = [{"name": "Ann", "age": 31}, {"name": "Bob", "age": 25}]
print(sorted(people, key=op.itemgetter("age"))[0]["name"], list(map(op.itemgetter("name", "age"), people)))
print(reduce(op.mul, range(1, 6)), op.add(2, 3), op.truediv(7, 2), op.contains([1, 2], 2), op.neg(4))
print(list(map(op.methodcaller("upper"), ["a", "b"])), op.attrgetter("real", "imag")(3 + 4j))
signs = {"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv, "//": op.floordiv, "%": op.mod, "**": op.pow, "<": op.lt}
for sign, function in signs.items():
    print(f"7 {sign} 2 = {function(7, 2)}")
items = [1, 2, 3]
op.setitem(items, 0, 9)
op.delitem(items, 1)
print(items, op.getitem(items, -1), op.indexOf(items, 3), op.countOf([1, 1, 2], 1), op.concat([1], [2]), op.not_(0))
