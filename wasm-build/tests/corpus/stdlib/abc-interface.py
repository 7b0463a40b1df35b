from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence, Callable, Hashable


class Storage(ABC):
    @abstractmethod
    def load(self, key): ...

    @abstractmethod
    def save(self, key, value): ...

    @property
    @abstractmethod
    def size(self): ...

    def copy(self, a, b):
        self.save(b, self.load(a))


class Memory(Storage):
    def __init__(self):
        self.data = {}

    def load(self, key):
        return self.data[key]

    def save(self, key, value):
        self.data[key] = value

    @property
    def size(self):
        return len(self.data)


class Half(Storage):
    def load(self, key):
        return None


m = Memory()
m.save("a", 1)
m.copy("a", "b")
print(m.data, m.size, isinstance(m, Storage))
for cls in (Storage, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance("x", Iterable), isinstance(5, Iterable), isinstance([], Hashable), isinstance(len, Callable))
