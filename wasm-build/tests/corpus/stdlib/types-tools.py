import keyword
import numbers
import types
import unicodedata

space = types.SimpleNamespace(x=1, y="two")
space.z = 3
print(space, space.x, vars(space), space == types.SimpleNamespace(x=1, y="two", z=3))
print(isinstance(lambda: 0, types.FunctionType), isinstance((n for n in ()), types.GeneratorType), type(None) is types.NoneType)
frozen = types.MappingProxyType({"a": 1})
try:
    frozen["b"] = 2
except TypeError as error:
    print(error)
print(keyword.iskeyword("class"), keyword.iskeyword("klass"), "lambda" in keyword.kwlist, len(keyword.kwlist), keyword.softkwlist)
print(isinstance(3, numbers.Integral), isinstance(2.5, numbers.Integral), isinstance(1j, numbers.Number), isinstance(True, numbers.Rational))
print(unicodedata.name("A"), unicodedata.category("a"), unicodedata.category("1"))
