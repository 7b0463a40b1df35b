class Book:
    def __init__(self, title, author, copies=1):
        self.title, self.author, self.copies = title, author, copies

    def __eq__(self, other):
        return isinstance(other, Book) and self.title == other.title

    def __hash__(self):
        return hash(self.title)

    def __lt__(self, other):
        return (self.author, self.title) < (other.author, other.title)

    def __repr__(self):
        return f"{self.title} by {self.author}"


class Library:
    def __init__(self):
        self._books, self._lent = {}, {}

    def __iadd__(self, book):
        self._books[book.title] = book
        return self

    def __len__(self):
        return sum(b.copies for b in self._books.values())

    def __iter__(self):
        return iter(sorted(self._books.values()))

    def lend(self, title, person):
        book = self._books[title]
        lent = self._lent.setdefault(title, [])
        if len(lent) >= book.copies:
            raise LookupError(f"all copies of {title} are out: {', '.join(lent)}")
        lent.append(person)


library = Library()
library += Book("Emma", "Austen", 2)
library += Book("Dune", "Herbert")
library += Book("Persuasion", "Austen")
print(len(library), list(library))
for title, person in (("Dune", "Ann"), ("Dune", "Bob"), ("Ulysses", "Cid"), ("Emma", "Ann")):
    try:
        library.lend(title, person)
        print("lent", title)
    except KeyError as error:
        print("no such book", error)
    except LookupError as error:
        print(error)
print(Book("Emma", "?") in {Book("Emma", "Austen")}, max(library))
