# %% [markdown]
# # A library's records
#
# Read JSON, check it, ask questions of it, and write it back.

# %% Reading
import json

RECORDS = """
{
  "library": {"name": "Harbour Street", "opened": 1911, "floors": 2.5, "cafe": null},
  "books": [
    {"id": 1, "title": "Emma", "author": "Austen", "year": 1815, "tags": ["novel", "classic"]},
    {"id": 2, "title": "Dracula", "author": "Stoker", "year": 1897, "tags": ["novel", "horror"]},
    {"id": 3, "title": "Persuasion", "author": "Austen", "year": 1817, "tags": ["novel"]},
    {"id": 4, "title": "Walden", "author": "Thoreau", "year": 1854, "tags": []},
    {"id": 5, "title": "The Time Machine", "author": "Wells", "year": 1895, "tags": ["novel", "sf"]},
    {"id": 6, "title": "Leaves of Grass", "author": "Whitman", "year": 1855, "tags": ["poems"]},
    {"id": 7, "title": "The War of the Worlds", "author": "Wells", "year": 1898, "tags": ["sf"]}
  ],
  "loans": [
    {"book": 2, "reader": "Ida", "from": "2024-03-01", "days": 14, "returned": true},
    {"book": 5, "reader": "Ida", "from": "2024-03-20", "days": 30, "returned": false},
    {"book": 2, "reader": "Noor", "from": "2024-04-02", "days": 7, "returned": true},
    {"book": 1, "reader": "Sam", "from": "2024-02-27", "days": 21, "returned": true},
    {"book": 7, "reader": "Noor", "from": "2024-12-24", "days": 12, "returned": false},
    {"book": 1, "reader": "Ida", "from": "2023-12-30", "days": 65, "returned": true}
  ]
}
"""

data = json.loads(RECORDS)
library = data["library"]
books = {book["id"]: book for book in data["books"]}
print(f"{library['name']}, since {library['opened']}, cafe: {library['cafe']}")
for key in sorted(data):
    print(f"  {key:<8} {type(data[key]).__name__} of {len(data[key])}")
for broken in ("[1, 2", "", '{"a": nothing}', "{'a': 1}"):
    try:
        json.loads(broken)
    except ValueError:
        print(f"not JSON: {broken!r}")
[book["title"] for book in data["books"] if "sf" in book["tags"]]

# %% Checking
class RecordError(ValueError):
    def __init__(self, path, problem):
        super().__init__(f"{path}: {problem}")
        self.path = path


def text(least=1):
    def check(value, path):
        if not isinstance(value, str):
            raise RecordError(path, f"{value!r} is no text")
        if len(value) < least:
            raise RecordError(path, "too short")

    return check


def whole(low, high):
    def check(value, path):
        if isinstance(value, bool) or not isinstance(value, int):
            raise RecordError(path, f"{value!r} is no whole number")
        if not low <= value <= high:
            raise RecordError(path, f"{value} is not from {low} to {high}")

    return check


def each(check_item):
    def check(value, path):
        for index, item in enumerate(value):
            check_item(item, f"{path}[{index}]")

    return check


def record(**fields):
    def check(value, path):
        missing = set(fields) - set(value)
        unknown = set(value) - set(fields)
        if missing or unknown:
            lack = ", ".join(sorted(missing)) or "nothing"
            more = ", ".join(sorted(unknown)) or "nothing"
            raise RecordError(path, f"lacks {lack}, has {more} too much")
        for name in sorted(fields):
            fields[name](value[name], f"{path}.{name}")

    return check


BOOK = record(id=whole(1, 999), title=text(), author=text(2), year=whole(1450, 2030), tags=each(text()))
each(BOOK)(data["books"], "books")
good = data["books"][0]
changes = [dict(year=1066), dict(year="1815"), dict(tags=["novel", 7]), dict(pages=300), dict(id=True)]
problems = []
for change in changes:
    suspect = dict(good)
    suspect.update(change)
    try:
        BOOK(suspect, "book")
        print("fine?", change)
    except RecordError as error:
        problems.append(error)
        print(error)
[error.path for error in problems]

# %% Dates
LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


class Date:
    """A day, counted from the first of January of the year 1."""

    def __init__(self, text):
        self.year, self.month, self.day = (int(part) for part in text.split("-"))

    def number(self):
        past = self.year - 1
        days = past * 365 + past // 4 - past // 100 + past // 400
        days += sum(LENGTHS[: self.month - 1]) + self.day - 1
        return days + (self.month > 2 and is_leap(self.year))

    @classmethod
    def from_number(cls, number):
        date = cls("1-1-1")
        date.year = number * 400 // 146097 + 1
        while date.number() > number:
            date.year -= 1
        left = number - date.number()
        for month, length in enumerate(LENGTHS, 1):
            length += month == 2 and is_leap(date.year)
            if left < length:
                date.month, date.day = month, left + 1
                return date
            left -= length
        date.year += 1
        return date

    def __add__(self, days):
        return Date.from_number(self.number() + days)

    def __sub__(self, other):
        return self.number() - other.number()

    def __str__(self):
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def weekday(self):
        return "Mon Tue Wed Thu Fri Sat Sun".split()[self.number() % 7]


for loan in sorted(data["loans"], key=lambda loan: loan["from"]):
    start = Date(loan["from"])
    due = start + loan["days"]
    assert due - start == loan["days"]
    loan["due"] = str(due)
    state = "back" if loan["returned"] else "OUT "
    print(f"{state} {start} +{loan['days']:>2} = {due} {due.weekday()} {books[loan['book']]['title']}")
str(Date("1999-12-31") + 60), Date("2024-12-25") - Date("1969-07-20")

# %% Questions
def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return sorted(groups.items())


def pipeline(*stages):
    """Makes one function of several, each a generator over what the one before yields."""

    def run(items):
        for stage in stages:
            items = stage(items)
        return list(items)

    return run


def where(**wanted):
    return lambda items: (i for i in items if all(i[name] == wanted[name] for name in wanted))


def pick(*names):
    return lambda items: (tuple(item[name] for name in names) for item in items)


def join(table, key, **renamed):
    def stage(items):
        for item in items:
            both = dict(item)
            both.update({new: table[item[key]][old] for new, old in renamed.items()})
            yield both

    return stage


for author, works in group_by(data["books"], lambda book: book["author"]):
    years = [book["year"] for book in works]
    print(f"{author:<8} {len(works)} {min(years)}-{max(years)} {'; '.join(b['title'] for b in works)}")
out = pipeline(where(returned=False), join(books, "book", title="title"), pick("reader", "title", "due"))
print(out(data["loans"]))
read = {reader: {loan["book"] for loan in loans} for reader, loans in group_by(data["loans"], lambda l: l["reader"])}
for one in sorted(read):
    for other in sorted(read):
        if one < other:
            print(one, "and", other, "both read", sorted(read[one] & read[other]) or "nothing")
never = set(books)
for borrowed in read.values():
    never -= borrowed
tags = sorted({tag for book in data["books"] for tag in book["tags"]})
totals = [(tag, sum(tag in book["tags"] for book in data["books"])) for tag in tags]
print(sorted(never), totals, sep="\n")
max(totals, key=lambda pair: pair[1])

# %% Writing
def pretty(value, indent=""):
    """JSON with its keys in order; short lists stay on one line."""
    deeper = indent + "  "
    if isinstance(value, dict) and value:
        parts = [f"{deeper}{json.dumps(key)}: {pretty(value[key], deeper)}" for key in sorted(value)]
        return "{\n" + ",\n".join(parts) + f"\n{indent}}}"
    if isinstance(value, list) and any(isinstance(item, (list, dict)) for item in value):
        return "[\n" + ",\n".join(deeper + pretty(item, deeper) for item in value) + f"\n{indent}]"
    return json.dumps(value)


def columns(items):
    return sorted({name for item in items for name in item})


def write_csv(path, items):
    names = columns(items)
    with open(path, "w") as file:
        print(*names, sep=",", file=file)
        for item in items:
            print(*[str(item.get(name, "")) for name in names], sep=",", file=file)
    return len(items)


with open("library.json", "w") as file:
    file.write(pretty(data))
with open("library.json") as file:
    again = json.load(file)
print("same after the round trip:", again == data, again is not data)
print(pretty({"library": library, "first": data["loans"][:1], "empty": [[], {}]}))
print(write_csv("loans.csv", data["loans"]), "rows")
with open("loans.csv") as file:
    header, *rows = [line.strip().split(",") for line in file]
restored = [dict(zip(header, row)) for row in rows]
print(header, rows[-1])
sum(int(row["days"]) for row in restored if row["returned"] == "True")
