class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
class Color: RED = 1; BLUE = 2
def f(v):
    match v:
        case 0: return 'zero'
        case -1 | -2: return 'neg'
        case 'a' | 'b': return 'ab'
        case None: return 'none'
        case True: return 'true'
        case Color.BLUE: return 'blue'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'1 then {rest}'
        case (x, y) if x == y: return f'pair {x}'
        case [a, b, *_]: return f'many {a} {b}'
        case {'k': k, 'z': [p, q]}: return f'kz {k} {p} {q}'
        case {'type': 'circle', 'r': r, **rest}: return f'circle {r} {rest}'
        case {}: return 'map'
        case Point(0, 0): return 'origin'
        case Point(x=0, y=yy): return f'on y {yy}'
        case Point(x, y): return f'pt {x} {y}'
        case int(n): return f'int {n}'
        case str() as s: return f'str {s}'
        case float() | complex(): return 'num'
        case _: return 'other'
for v in [0, -1, 'a', None, True, 2, [], [5], [1,2,3], (4,4), (4,5), (7,8,9), {'k':1,'z':[2,3]}, {'type':'circle','r':2,'c':3}, {'u':1}, Point(0,0), Point(0,5), Point(3,4), 77, 'hello', 1.5, {1}, Point]:
    print(f(v))
match = 5
case = 6
print(match, case, match + case)
def g(cmd):
    match cmd.split():
        case ['go', ('north' | 'south') as d]: print('going', d)
        case ['get', obj, *others]: print('get', obj, others)
        case [action]: print('action', action)
        case _: print('?')
for c in ('go north', 'go up', 'get a b c', 'quit', ''): g(c)
for i in range(5):
    match i:
        case 1: continue
        case 3: break
        case n if n % 2 == 0:
            print('even', n)
match (1, (2, 3)):
    case (a, (b, c)): print(a, b, c)
match {'x': {'y': [1, 2]}}:
    case {'x': {'y': [first, *_]}}: print(first)
match 3,4:
    case 3, z: print('t', z)
match [1, 2, 3]:
    case [Point(), *_] | [1, _, _]: print('or')
match "x":
    case ("x"): print('paren')
class A: pass
try:
    match A():
        case A(1): pass
except TypeError as e: print(e)
print([match for match in range(3)])
