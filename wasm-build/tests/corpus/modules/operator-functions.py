import operator
from operator import attrgetter, itemgetter, methodcaller

print(operator.add(2, 3), operator.mul(2, 3), operator.truediv(7, 2), operator.floordiv(7, 2))
print(operator.mod(7, 3), operator.pow(2, 5), operator.neg(4), operator.not_(0))
print(operator.lt(1, 2), operator.eq(1, 1), operator.contains([1, 2], 2), operator.countOf([1, 2, 1], 1))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.inv(5))
people = [("Ann", 31), ("Bob", 25), ("Cy", 31)]
print(sorted(people, key=itemgetter(1)), max(people, key=itemgetter(1, 0)))
print(itemgetter(0, 2)("abc"), itemgetter(slice(1, 3))([1, 2, 3, 4]))


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def scaled(self, by, plus=0):
        return self.x * by + plus


points = [P(3, 1), P(1, 2)]
print([p.x for p in sorted(points, key=attrgetter("x"))], attrgetter("x", "y")(points[0]))
print(methodcaller("upper")("abc"), methodcaller("scaled", 2, plus=1)(points[0]))
items = [1, 2, 3]
operator.setitem(items, 0, 9)
operator.delitem(items, 1)
print(items, operator.getitem(items, -1), operator.indexOf(items, 3))
print(operator.iadd([1], [2]), operator.concat("a", "b"), operator.index(5))
