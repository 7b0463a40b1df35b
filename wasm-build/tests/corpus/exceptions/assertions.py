def mean(values):
    assert len(values) > 0, "no values"
    assert all(isinstance(v, (int, float)) for v in values)
    return sum(values) / len(values)


print(mean([1, 2, 4.5]))
for values in ([], ["a"]):
    try:
        mean(values)
    except AssertionError as error:
        print(repr(error), str(error))
assert (1, "always true")
try:
    assert 1 == 2, {"got": 1}
except AssertionError as error:
    print(error.args)
