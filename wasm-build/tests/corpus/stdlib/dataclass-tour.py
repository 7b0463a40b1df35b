from dataclasses import asdict, astuple, dataclass, field, fields


@dataclass
class Student:
    name: str
    grades: list[int] = field(default_factory=list)
    id: int = field(default=0, repr=False)
    average: float = field(init=False, default=0.0)

    def __post_init__(self):
        if self.grades:
            self.average = sum(self.grades) / len(self.grades)


@dataclass
class Course:
    title: str
    students: list[Student] = field(default_factory=list)


ann, bob = Student("Ann", [1, 2]), Student("Bob", id=7)
course = Course("Python", [ann, bob])
print(course)
print(asdict(course)["students"][0], astuple(bob), [f.name for f in fields(Student)])
print(ann == Student("Ann", [1, 2]), ann != bob, bob.id, max(course.students, key=lambda s: s.average).name)


@dataclass(kw_only=True, slots=True)
class Options:
    depth: int = 1
    name: str


print(Options(name="x"), Options(name="y", depth=2) == Options(depth=2, name="y"))
match ann:
    case Student(name="Ann", grades=[first, *_]):
        print("Ann began with", first)
try:
    ann < bob
except TypeError as error:
    print(error)
