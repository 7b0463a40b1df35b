# The words of the errors that a learner meets first.
tries = """1 + 'a'
'a' + 1
[1] + (1,)
'a' * 'b'
1 < 'a'
[] < {}
-'a'
~1.5
1 / 0
1 // 0
1 % 0
1.0 / 0
5()
5[0]
None.x
'abc'.foo
len(5)
hash([])
{[]: 1}
'abc'[10]
[1][5]
(1,)[3]
{}['k']
'abc'[0] = 'x'
(1,)[0] = 2
del (1,)[0]
a, b = 1
a, b = 1, 2, 3
a, b, c = 1, 2
a, *b, c = [1]
for i in 5: pass
1 in 5
iter(5)
next([])
undefined
import math; math.nope
import nomod
raise 5
raise ValueError from 5
assert False, 'why'
[1, 2, 3]['a']
abs('a')
object().x
object().x = 1
int.x = 1
isinstance(1, 5)
[].pop()
open('nofile')
class A(5, 6): pass
int.nope
f = lambda: 0; f.nope
x = x_not_there + 1
exec('x = = 1')
with 5: pass"""
for text in tries.split("\n"):
    if text.startswith(("class", "with")):
        continue
    try:
        exec(text)
        print(text, "is fine")
    except Exception as error:
        print(f"{text}: {type(error).__name__}: {error}")
