import copy

original = {"name": "plan", "steps": [["wake", 7], ["eat", 8]]}
same = original
shallow = copy.copy(original)
deep = copy.deepcopy(original)
original["name"] = "changed"
original["steps"][0][1] = 9
print(same, shallow, deep, sep="\n")
print(same is original, shallow["steps"] is original["steps"], deep["steps"] is original["steps"])


class Box:
    def __init__(self, things):
        self.things = things

    def __copy__(self):
        print("__copy__")
        return Box(self.things[:])


a = Box([1, [2]])
b, c = copy.copy(a), copy.deepcopy(a)
a.things[1].append(3)
print(b.things, c.things)
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, loop, copy.copy((1, 2)), copy.deepcopy({1: {2}}))
