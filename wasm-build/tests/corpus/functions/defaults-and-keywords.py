def order(item, count=1, *, gift=False, **notes):
    print(item, count, gift, notes)


order("tea")
order("tea", 3, gift=True)
order(count=2, item="jam", to="Ann", soon=True)
parts = ["milk", 4]
order(*parts, **{"gift": True, "x": 1})


def total(*numbers, start=0):
    for n in numbers:
        start += n
    return start


print(total(), total(1, 2, 3), total(1, start=10), total(*range(5)))


def div(a, b, /):
    return a / b


print(div(1, 4))
for bad in ("order()", "order('a', 1, 2)", "div(1)", "total(stop=1)", "order('a', item='b')"):
    try:
        eval(bad)
    except TypeError as error:
        print(bad, "->", error)
