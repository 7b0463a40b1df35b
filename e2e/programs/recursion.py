# %% [markdown]
# # Recursion
#
# Problems that contain smaller ones of their own kind.

# %% Small beginnings
def hanoi(n, source="A", target="C", spare="B"):
    """Yields the moves that carry a tower of n discs from source to target."""
    if n == 0:
        return
    yield from hanoi(n - 1, source, spare, target)
    yield n, source, target
    yield from hanoi(n - 1, spare, target, source)


def flatten(nested):
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def depth(nested):
    if not isinstance(nested, (list, tuple)):
        return 0
    return 1 + max((depth(item) for item in nested), default=0)


def power(base, exponent):
    if exponent == 0:
        return 1
    half = power(base, exponent // 2)
    return half * half * (base if exponent % 2 else 1)


print(" ".join(f"{disc}:{source}{target}" for disc, source, target in hanoi(3)))
print([sum(1 for _ in hanoi(n)) for n in range(9)])
tree = [1, [2, (3, [4, 5], []), "six"], [[[7]]]]
print(list(flatten(tree)), depth(tree), depth(8))
print(power(3, 100), power(2, 10) == 2**10)
power(1.5, 9)

# %% Choosing
def permutations(items):
    if not items:
        yield []
    for place, item in enumerate(items):
        for rest in permutations(items[:place] + items[place + 1 :]):
            yield [item] + rest


def subsets(items):
    if not items:
        return [[]]
    first, *rest = items
    without = subsets(rest)
    return without + [[first] + subset for subset in without]


def knapsack(things, room):
    """The best value, weight and names that fit, trying each thing with and without."""
    if not things:
        return 0, 0, ()
    (name, weight, value), *rest = things
    best = knapsack(rest, room)
    if weight <= room:
        worth, heavy, names = knapsack(rest, room - weight)
        best = max(best, (worth + value, heavy + weight, (name,) + names))
    return best


print(["".join(word) for word in permutations(list("tea"))])
print(sorted(subsets([1, 2, 3]), key=lambda subset: (len(subset), subset)))
numbers = [3, 34, 4, 12, 5, 2]
print(next(subset for subset in subsets(numbers) if sum(subset) == 21))
LUGGAGE = [("tent", 11, 24), ("stove", 7, 13), ("books", 6, 14), ("rope", 5, 9), ("kite", 3, 6)]
print(knapsack(LUGGAGE, 20))
puzzle = [w for w in permutations(list("aelst")) if "".join(w) in {"least", "steal", "tales", "slate"}]
sorted("".join(word) for word in puzzle)

# %% Remembering
class Memoised:
    """A function that remembers its answers."""

    def __init__(self, function):
        self.function = function
        self.known = {}
        self.hits = 0

    def __call__(self, *arguments):
        if arguments in self.known:
            self.hits += 1
        else:
            self.known[arguments] = self.function(*arguments)
        return self.known[arguments]


@Memoised
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@Memoised
def ways(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return ways(amount - coins[0], coins) + ways(amount, coins[1:])


@Memoised
def edits(a, b):
    """Levenshtein's distance."""
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edits(a[1:], b[1:])
    return 1 + min(edits(a[1:], b), edits(a, b[1:]), edits(a[1:], b[1:]))


print(fibonacci(60), "after", len(fibonacci.known), "answers,", fibonacci.hits, "remembered")
print([ways(amount, (50, 20, 10, 5, 2, 1)) for amount in (5, 10, 25, 100)])
for pair in [("kitten", "sitting"), ("saturday", "sunday"), ("recursion", "excursion")]:
    print(*pair, edits(*pair))
len(edits.known), edits.hits

# %% Going back
def queens(size, placed=()):
    """Yields the columns of queens that do not attack each other, row by row."""
    row = len(placed)
    if row == size:
        yield placed
        return
    for column in range(size):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(size, placed + (column,))


MAZE = """\
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#...#..E#
#########"""


def solve_maze(grid, place, path=()):
    x, y = place
    if grid[y][x] == "E":
        return path + (place,)
    if grid[y][x] == "#" or place in path:
        return None
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        found = solve_maze(grid, (x + dx, y + dy), path + (place,))
        if found:
            return found
    return None


def sudoku(board):
    """Fills the zeros of a board of 4 x 4 in place."""
    for place, value in enumerate(board):
        if value == 0:
            row, column = divmod(place, 4)
            box = row // 2 * 8 + column // 2 * 2
            taken = set(board[row * 4 : row * 4 + 4]) | set(board[column::4])
            taken |= {board[box + offset] for offset in (0, 1, 4, 5)}
            for digit in sorted({1, 2, 3, 4} - taken):
                board[place] = digit
                if sudoku(board):
                    return True
            board[place] = 0
            return False
    return True


print([sum(1 for _ in queens(size)) for size in range(1, 8)])
for column in next(queens(6)):
    print(" ".join("Q" if place == column else "." for place in range(6)))
way = solve_maze(MAZE.split("\n"), (1, 1))
rows = [list(row) for row in MAZE.split("\n")]
for x, y in way[1:-1]:
    rows[y][x] = "*"
print("\n".join("".join(row) for row in rows))
board = [0, 0, 3, 0, 3, 0, 0, 2, 2, 0, 0, 3, 0, 3, 0, 0]
print(sudoku(board), [board[row : row + 4] for row in range(0, 16, 4)])
len(way)

# %% A calculator
class ParseError(Exception):
    pass


class Calculator:
    """Grammar: sum = product {(+|-) product}; product = factor {(*|/) factor};
    factor = number | name | - factor | ( sum )."""

    def __init__(self, **names):
        self.names = names

    def tokens(self, text):
        at = 0
        while at < len(text):
            start = at
            if text[at].isdigit():
                while at < len(text) and (text[at].isdigit() or text[at] == "."):
                    at += 1
                yield float(text[start:at])
            elif text[at].isalpha():
                while at < len(text) and text[at].isalpha():
                    at += 1
                yield text[start:at]
            else:
                at += 1
                if not text[start].isspace():
                    yield text[start]

    def evaluate(self, text):
        self.rest = list(self.tokens(text))
        value = self.sum()
        if self.rest:
            raise ParseError(f"unexpected {self.rest[0]!r}")
        return value

    def next_is(self, *wanted):
        return bool(self.rest) and self.rest[0] in wanted

    def sum(self):
        value = self.product()
        while self.next_is("+", "-"):
            sign = 1 if self.rest.pop(0) == "+" else -1
            value += sign * self.product()
        return value

    def product(self):
        value = self.factor()
        while self.next_is("*", "/"):
            if self.rest.pop(0) == "*":
                value *= self.factor()
            else:
                value /= self.factor()
        return value

    def factor(self):
        if not self.rest:
            raise ParseError("something is missing at the end")
        token = self.rest.pop(0)
        if token == "-":
            return -self.factor()
        if token == "(":
            value = self.sum()
            if not self.next_is(")"):
                raise ParseError("a bracket is not closed")
            self.rest.pop(0)
            return value
        if isinstance(token, float):
            return token
        if token in self.names:
            return self.names[token]
        raise ParseError(f"unknown {token!r}")


calculator = Calculator(x=4.0, golden=(1 + 5**0.5) / 2)
for line in ["1 + 2 * 3", "-(2 - x) / 8", "golden * golden - golden", "2 *", "(1 + 2", "7 / (x - 4)", "y", "1 2"]:
    try:
        print(f"{line:<25} = {calculator.evaluate(line):.6g}")
    except (ParseError, ZeroDivisionError) as error:
        print(f"{line:<25} ! {error if isinstance(error, ParseError) else 'over zero'}")
calculator.evaluate("((((7))))")
