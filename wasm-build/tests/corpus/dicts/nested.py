school = {"1a": {"Ann": [1, 2], "Ben": [3]}, "1b": {}}
school["1b"]["Cem"] = [2]
school["1a"]["Ann"].append(4)
for name, pupils in school.items():
    for pupil, marks in pupils.items():
        print(name, pupil, sum(marks) / len(marks))
print(school)
print(dict(school["1a"], Ben=0))
inverse = {value: key for key, value in {"a": 1, "b": 2}.items()}
print(inverse, dict(zip("abc", range(3))), dict(enumerate("xy")))
