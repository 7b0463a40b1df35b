print([1, "a", None, 2.5, [True], (1,), {}, {"k": [1]}, set(), {1}, b"x", range(3), frozenset()])
print(str([1, "it's", 'say "hi"', "both ' and \""]), repr("a\nb"), ["\t", "\\"])
print([[0] * 3 for _ in range(2)], [(x, y) for x in range(2) for y in "ab"], [])


class Named:
    def __repr__(self):
        return "<named>"


print([Named()], {Named.__name__: Named()}, (Named(),))
