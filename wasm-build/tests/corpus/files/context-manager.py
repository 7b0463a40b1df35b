class Log:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.file = open(self.name, "a")
        print("opened", self.name)
        return self

    def __exit__(self, kind, error, trace):
        self.file.close()
        print("closed", kind.__name__ if kind else None, error)
        return kind is ValueError

    def write(self, text):
        self.file.write(text + "\n")


with Log("a.log") as log:
    log.write("one")
with Log("a.log") as log:
    log.write("two")
    raise ValueError("swallowed")
try:
    with Log("a.log") as log:
        raise KeyError("passed on")
except KeyError as error:
    print("caught", error)
print(open("a.log").read().split())
try:
    with 5:
        pass
except TypeError as error:
    print(error)
