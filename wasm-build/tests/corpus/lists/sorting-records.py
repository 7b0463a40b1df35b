people = [("Ann", 31, 1.70), ("Bob", 25, 1.82), ("Cid", 31, 1.65), ("Dee", 25, 1.75)]
print(sorted(people))
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: (-p[1], p[0])))
from operator import itemgetter

print(sorted(people, key=itemgetter(1, 2), reverse=True))
people.sort(key=itemgetter(0), reverse=True)
people.sort(key=itemgetter(1))
print(people)
print(sorted(["banana", "Cherry", "apple"]), sorted(["banana", "Cherry", "apple"], key=str.lower))
print(sorted("10 9 8 100".split()), sorted("10 9 8 100".split(), key=int))
print(sorted([3, -1, 2], key=abs), [].sort())
try:
    sorted([1, "a"])
except TypeError as error:
    print(error)
