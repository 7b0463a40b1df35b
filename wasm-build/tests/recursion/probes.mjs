// Programs that recurse without end, or deeper than any stack, through each place that can.

/** Deep enough for any stack here, and few enough to be made quickly. */
const DEEP = 3_000;

/** `f` calls itself in some way; what is written after it starts it. */
const SELF_CALLS = {
  'a function': 'def f(): f()',
  'a function with an argument': 'def f(n=0): return f(n + 1)',
  'keyword arguments': 'def f(**k): f(**k)',
  'star arguments': 'def f(*a): f(*a, 1) if len(a) < 9 else f(*a)',
  'a method': 'class A:\n  def m(self): self.m()\ndef f(): A().m()',
  'a closure': 'def f():\n  def g(): g()\n  g()',
  'a lambda': 'f = lambda: f()',
  __init__: 'class A:\n  def __init__(self): A()\nf = A',
  __new__: 'class A:\n  def __new__(cls): return A()\nf = A',
  __call__: 'class A:\n  def __call__(self): self()\nf = A()',
  __repr__: 'class A:\n  def __repr__(self): return repr(self)\ndef f(): repr(A())',
  __str__: 'class A:\n  def __str__(self): return "%s" % self\ndef f(): str(A())',
  '__str__ through format':
    'class A:\n  def __str__(self): return "{}".format(self)\ndef f(): str(A())',
  '__str__ through an f-string':
    'class A:\n  def __str__(self): return f"{self}"\ndef f(): str(A())',
  '__repr__ in a list': 'class A:\n  def __repr__(self): return repr([self])\ndef f(): repr(A())',
  '__str__ through print':
    'class A:\n  def __str__(self): print(self); return ""\ndef f(): print(A())',
  __eq__: 'class A:\n  def __eq__(self, o): return self == o\ndef f(): A() == A()',
  '__eq__ in a list': 'class A:\n  def __eq__(self, o): return [self] == [o]\ndef f(): A() == A()',
  __lt__: 'class A:\n  def __lt__(self, o): return self < o\ndef f(): A() < A()',
  '__lt__ through sort':
    'class A:\n  def __lt__(self, o): return sorted([self, o])\ndef f(): A() < A()',
  '__lt__ through min': 'class A:\n  def __lt__(self, o): return min(self, o)\ndef f(): A() < A()',
  '__lt__ through heapq':
    'import heapq\nclass A:\n  def __lt__(self, o):\n    h = [self]\n    heapq.heappush(h, o)\ndef f(): A() < A()',
  __hash__: 'class A:\n  def __hash__(self): return hash(self)\ndef f(): hash(A())',
  '__hash__ through a dict': 'class A:\n  def __hash__(self): return {self: 1}\ndef f(): hash(A())',
  '__hash__ through a tuple':
    'class A:\n  def __hash__(self): return hash((self,))\ndef f(): hash(A())',
  '__eq__ through a dict':
    'class A:\n  def __hash__(self): return 1\n  def __eq__(self, o): return {self: 1} == {o: 1}\ndef f(): A() == A()',
  '__eq__ through in': 'class A:\n  def __eq__(self, o): return self in [o]\ndef f(): A() == A()',
  '__eq__ through index':
    'class A:\n  def __eq__(self, o): return [o].index(self)\ndef f(): A() == A()',
  __contains__: 'class A:\n  def __contains__(self, o): return o in self\ndef f(): 1 in A()',
  __add__: 'class A:\n  def __add__(self, o): return self + o\ndef f(): A() + 1',
  __radd__: 'class A:\n  def __radd__(self, o): return o + self\ndef f(): 1 + A()',
  __iadd__: 'class A:\n  def __iadd__(self, o):\n    self += o\ndef f():\n  a = A()\n  a += 1',
  __neg__: 'class A:\n  def __neg__(self): return -self\ndef f(): -A()',
  __len__: 'class A:\n  def __len__(self): return len(self)\ndef f(): len(A())',
  __bool__: 'class A:\n  def __bool__(self): return not self\ndef f(): bool(A())',
  __int__: 'class A:\n  def __int__(self): return int(self)\ndef f(): int(A())',
  __float__: 'class A:\n  def __float__(self): return float(self)\ndef f(): float(A())',
  __abs__: 'class A:\n  def __abs__(self): return abs(self)\ndef f(): abs(A())',
  __divmod__:
    'class A:\n  def __divmod__(self, o): return divmod(self, o)\ndef f(): divmod(A(), 1)',
  __getitem__: 'class A:\n  def __getitem__(self, i): return self[i]\ndef f(): A()[0]',
  __setitem__: 'class A:\n  def __setitem__(self, i, v): self[i] = v\ndef f():\n  A()[0] = 1',
  __delitem__: 'class A:\n  def __delitem__(self, i): del self[i]\ndef f():\n  del A()[0]',
  __getattr__: 'class A:\n  def __getattr__(self, n): return self.x\ndef f(): A().y',
  '__getattr__ through getattr':
    'class A:\n  def __getattr__(self, n): return getattr(self, n)\ndef f(): A().y',
  '__getattr__ through hasattr':
    'class A:\n  def __getattr__(self, n): return hasattr(self, n)\ndef f(): A().y',
  __setattr__: 'class A:\n  def __setattr__(self, n, v): self.x = v\ndef f(): A().y = 1',
  __delattr__: 'class A:\n  def __delattr__(self, n): del self.x\ndef f():\n  del A().y',
  'a property': 'class A:\n  @property\n  def p(self): return self.p\ndef f(): A().p',
  "a property's setter":
    'class A:\n  def s(self, v): self.p = v\n  p = property(None, s)\ndef f(): A().p = 1',
  'a descriptor':
    'class D:\n  def __get__(self, o, t): return o.d\nclass A:\n  d = D()\ndef f(): A().d',
  __enter__:
    'class A:\n  def __enter__(self):\n    with self: pass\n  def __exit__(self, *a): pass\ndef f():\n  with A(): pass',
  __exit__:
    'class A:\n  def __enter__(self): pass\n  def __exit__(self, *a):\n    with self: pass\ndef f():\n  with A(): pass',
  __iter__: 'class A:\n  def __iter__(self): return iter(self)\ndef f(): iter(A())',
  __next__:
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return next(self)\ndef f(): next(A())',
  '__next__ through for':
    'class A:\n  def __iter__(self): return self\n  def __next__(self):\n    for x in self: return x\ndef f(): next(A())',
  '__next__ through sum':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return sum(self)\ndef f(): sum(A())',
  '__next__ through any':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return any(self)\ndef f(): any(A())',
  '__next__ through all':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return all(self)\ndef f(): all(A())',
  '__next__ through max':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return max(self)\ndef f(): max(A())',
  '__next__ through list':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return list(self)\ndef f(): list(A())',
  '__next__ through tuple':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return tuple(self)\ndef f(): tuple(A())',
  '__next__ through set':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return set(self)\ndef f(): set(A())',
  '__next__ through dict':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return dict(self)\ndef f(): dict(A())',
  '__next__ through join':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return "".join(self)\ndef f(): "".join(A())',
  '__next__ through bytes':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return bytes(self)\ndef f(): bytes(A())',
  '__next__ through extend':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): [].extend(self)\ndef f(): list(A())',
  '__next__ through unpacking':
    'class A:\n  def __iter__(self): return self\n  def __next__(self):\n    a, *b = self\ndef f(): list(A())',
  '__next__ through in':
    'class A:\n  def __iter__(self): return self\n  def __next__(self): return 1 in self\ndef f(): 1 in A()',
  '__next__ through star arguments':
    'def g(*a): pass\nclass A:\n  def __iter__(self): return self\n  def __next__(self): return g(*self)\ndef f(): list(A())',
  '__next__ through deque':
    'from collections import deque\nclass A:\n  def __iter__(self): return self\n  def __next__(self): return deque(self, 9)\ndef f(): deque(A(), 9)',
  'the key of sorted': 'def f(x=0): return sorted([1, 2], key=f)',
  'the key of sort': 'def f(x=0): return [1, 2].sort(key=f)',
  'the key of min': 'def f(x=0): return min([1], key=f)',
  'the key of max': 'def f(x=0): return max([1], key=f)',
  map: 'def f(x=0): return list(map(f, [1]))',
  filter: 'def f(x=0): return list(filter(f, [1]))',
  'a list comprehension': 'def f(): return [f() for x in [1]]',
  'a dict comprehension': 'def f(): return {f(): 1 for x in [1]}',
  'a generator expression': 'def f(): return list(f() for x in [1])',
  'yield from': 'def g(): yield from g()\ndef f(): list(g())',
  'a generator in a for': 'def g():\n  for x in g(): yield x\ndef f(): list(g())',
  'send of a generator': 'def g():\n  x = g()\n  x.send(None)\n  yield\ndef f(): next(g())',
  'close of a generator':
    'def g():\n  try: yield\n  finally:\n    x = g()\n    next(x)\n    x.close()\ndef f():\n  x = g()\n  next(x)\n  x.close()',
  'throw of a generator':
    'def g():\n  try: yield\n  except ValueError:\n    x = g()\n    next(x)\n    x.throw(ValueError())\ndef f():\n  x = g()\n  next(x)\n  x.throw(ValueError())',
  await: 'async def g(): await g()\ndef f(): g().send(None)',
  exec: 'def f(): exec("f()")',
  eval: 'def f(): eval("f()")',
  compile: 'def f(): exec(compile("f()", "x", "exec"))',
  'a decorator': 'def f(g=None):\n  @f\n  def h(): pass',
  'a class body': 'def f():\n  class A:\n    f()',
  'a handler of exceptions':
    'def g(): pass\ndef f():\n  try: raise ValueError\n  except ValueError: f()',
  finally: 'def f():\n  try: pass\n  finally: f()',
  'try around it': 'def f():\n  try: f()\n  except ValueError: pass',
  super:
    'class A:\n  def m(self): self.m()\nclass B(A):\n  def m(self): super().m()\ndef f(): B().m()',
  'a static method': 'class A:\n  @staticmethod\n  def m(): A.m()\nf = A.m',
  'a class method': 'class A:\n  @classmethod\n  def m(cls): cls.m()\nf = A.m',
  're.sub': 'import re\ndef f(m=0): return re.sub("a", f, "a")',
  'an import':
    'import sys\nopen("recursive.py", "w").write("import sys\\nsys.modules.pop(\'recursive\', None)\\nimport recursive\\n")\ndef f(): import recursive',
  __import__:
    'import builtins\nold = builtins.__import__\ndef new(*a): import x\ndef f():\n  builtins.__import__ = new\n  try: import x\n  finally: builtins.__import__ = old',
  "a module's __getattr__":
    'import sys\nopen("lazy.py", "w").write("import sys\\ndef __getattr__(name): return sys.modules[__name__].nothing\\n")\nimport lazy\ndef f(): lazy.x',
  'isinstance with __bool__':
    'class A:\n  def __bool__(self): return all([self])\ndef f(): any([A()])',
  'a subclass of list':
    'class L(list):\n  def append(self, x): self.append(x)\ndef f(): L().append(1)',
  'a subclass of int':
    'class I(dict):\n  def __getitem__(self, k): return self[k]\ndef f(): I()[1]',
};

/** Makes `x`, nested in itself `n` times, and does something that visits all of it. */
const NESTED = {
  'repr of a list': ['x = [x]', 'repr(x)'],
  'repr of a tuple': ['x = (x,)', 'repr(x)'],
  'repr of a dict': ['x = {1: x}', 'repr(x)'],
  'repr of an exception': ['x = ValueError(x)', 'repr(x)'],
  'repr of an OrderedDict': [
    'from collections import OrderedDict as O; x = O([(1, x)])',
    'repr(x)',
  ],
  'repr of a namedtuple': [
    'x = N(x)',
    'repr(x)',
    'from collections import namedtuple\nN = namedtuple("N", "a")',
  ],
  'repr of a frozenset': ['x = frozenset([x])', 'repr(x)'],
  'str by %': ['x = [x]', '"%s" % x'],
  'str by format': ['x = [x]', '"{}".format(x)'],
  'print of a list': ['x = [x]', 'print(x)'],
  '== of lists': ['x = [x]; y = [y]', 'x == y'],
  '== of tuples': ['x = (x,); y = (y,)', 'x == y'],
  '== of dicts': ['x = {1: x}; y = {1: y}', 'x == y'],
  '< of lists': ['x = [x]; y = [y]', 'x < y'],
  '< of tuples': ['x = (x,); y = (y,)', 'x < y'],
  'in of lists': ['x = [x]; y = [y]', 'x in [y]'],
  'hash of a tuple': ['x = (x,)', 'hash(x)'],
  'hash of a frozenset': ['x = frozenset([x])', 'hash(x)'],
  'a dict with a tuple': ['x = (x,)', '{x: 1}'],
  'json of lists': ['x = [x]', 'json.dumps(x)', 'import json'],
  'json of dicts': ['x = {"a": x}', 'json.dumps(x)', 'import json'],
  'json of a text': ['pass', 'json.loads("[" * 20000 + "]" * 20000)', 'import json'],
  isinstance: ['x = (x,)', 'isinstance(1.5, x)'],
  'isinstance of much': ['x = (x, x)', 'isinstance(1.5, (x,))', 'n = 15\nx = ()'],
  issubclass: ['x = (x,)', 'issubclass(float, x)'],
  except: ['x = (x,)', 'try: raise KeyError\nexcept x: pass'],
  enumerate: ['x = enumerate(x)', 'list(x)', 'x = (1, 2)'],
  zip: ['x = zip(x)', 'list(x)', 'x = (1, 2)'],
  map: ['x = map(abs, x)', 'list(x)', 'x = (1, 2)'],
  filter: ['x = filter(None, x)', 'list(x)', 'x = (1, 2)'],
  reversed: ['x = reversed((x,))', 'list(x)'],
  'generator expressions': ['x = (i for i in x)', 'list(x)', 'x = (1, 2)'],
  'yield from': ['x = g(x)', 'list(x)', 'x = (1, 2)\ndef g(x): yield from x'],
  'generators in for': ['x = g(x)', 'list(x)', 'x = (1, 2)\ndef g(x):\n  for i in x: yield i'],
  'close of generators': [
    'x = g(x); depth += 1\n  try: next(x)\n  except RuntimeError: break',
    'x.close()',
    'depth = 0\nx = (1, 2)\ndef g(x): yield from x',
  ],
  'deflate in deflate': [
    'x = deflate.DeflateIO(x, deflate.RAW)',
    'x.read(1)',
    'import deflate, io\nn = 300\nx = io.BytesIO(b"")',
  ],
  closures: ['x = g(x)', 'x()', 'def g(x): return lambda: x()\nx = lambda: 1'],
  'methods as attributes': [
    'x = A(x)',
    'x()',
    'class A:\n  def __init__(self, x): self.x = x\n  def __call__(self): return self.x()\nx = lambda: 1',
  ],
  '__call__ that is an object': [
    'x = type("A", (), {"__call__": x})()',
    'x()',
    'n = 3000\nx = lambda *a: 1',
  ],
  'static __call__': [
    'x = type("A", (), {"__call__": staticmethod(x)})()',
    'x()',
    'n = 3000\nx = lambda *a: 1',
  ],
  'a bound method of a bound method': [
    'x = type("A", (), {"m": x})().m',
    'x()',
    'n = 3000\nx = lambda *a: 1',
  ],
  'nested __add__': [
    'x = A(x)',
    'x + 1',
    'class A:\n  def __init__(self, x): self.x = x\n  def __add__(self, o): return self.x + o\nx = 1',
  ],
  'nested __len__': [
    'x = A(x)',
    'len(x)',
    'class A:\n  def __init__(self, x): self.x = x\n  def __len__(self): return len(self.x)\nx = []',
  ],
  'nested __iter__': [
    'x = A(x)',
    'list(x)',
    'class A:\n  def __init__(self, x): self.x = x\n  def __iter__(self): return iter(self.x)\nx = [1]',
  ],
  'single inheritance': ['x = type("A", (x,), {})', 'x().nothing', 'n = 3000\nx = object'],
  'isinstance, single inheritance': [
    'x = type("A", (x,), {})',
    'isinstance(x(), float)',
    'n = 3000\nx = object',
  ],
  'multiple inheritance': [
    'x = type("A", (x, M), {})',
    'x().nothing',
    'n = 3000\nclass M: pass\nx = M',
  ],
  'isinstance, multiple inheritance': [
    'x = type("A", (x, M), {})',
    'isinstance(x(), float)',
    'n = 3000\nclass M: pass\nx = M',
  ],
  'a native base far away': [
    'x = type("A", (x, M), {})',
    'x()',
    'n = 3000\nclass M: pass\nx = list',
  ],
  'super through many classes': [
    'x = type("A", (x,), {"m": lambda self, x=x: x.m(self)})',
    'x().m()',
    'n = 3000\nclass B:\n  def m(self): pass\nx = B',
  ],
  'an exception class far away': [
    'x = type("A", (x,), {})',
    'try: raise x\nexcept KeyError: pass',
    'n = 3000\nx = Exception',
  ],
  'properties of properties': [
    'x = type("A", (), {"p": property(lambda self, x=x: x.p)})()',
    'x.p',
    'n = 3000\nclass B: p = 1\nx = B()',
  ],
  'deque in deque': ['x = deque([x], 1)', 'repr(x)', 'from collections import deque'],
  'array of nothing': ['x = memoryview(x)', 'x[0]', 'x = b"1"'],
};

/** Source that is nested `n` times. */
const SOURCES = {
  parentheses: '"(" * n + "1" + ")" * n',
  'a list': '"[" * n + "1" + "]" * n',
  'a tuple': '"(" * n + "1" + ",)" * n',
  'a dict': '"{1:" * n + "1" + "}" * n',
  'a set': '"{" * n + "a" + "}" * n',
  minus: '"-" * n + "a"',
  not: '"not " * n + "a"',
  tilde: '"~" * n + "a"',
  'minus of a number': '"-" * n + "1"',
  lambda: '"lambda:" * n + "1"',
  'lambda with a default': '"lambda a=" * n + "1" + ":1" * n',
  'not in a condition': '"if " + "not " * n + "a: pass"',
  'or in a condition': '"if " + "(a or " * n + "a" + ")" * n + ": pass"',
  'and in a condition': '"while " + "(a and " * n + "a" + ")" * n + ": pass"',
  'parentheses in a condition': '"if " + "(" * n + "a" + ")" * n + ": pass"',
  'not in an assertion': '"assert " + "not " * n + "a"',
  'not in a conditional': '"1 if " + "not " * n + "a else 2"',
  calls: '"f(" * n + ")" * n',
  'star calls': '"f(*" * n + "1" + ")" * n',
  'keyword calls': '"f(a=" * n + "1" + ")" * n',
  subscripts: '"a[" * n + "1" + "]" * n',
  slices: '"a[1:" * n + "1" + "]" * n',
  attributes: '"a" + ".b" * n',
  'calls in a row': '"a" + "()" * n',
  'subscripts in a row': '"a" + "[0]" * n',
  additions: '"1" + "+a" * n',
  'constant additions': '"1" + "+1" * n',
  powers: '"a" + "**a" * n',
  'power of minus': '"a**-" * n + "a"',
  comparisons: '"1" + "<1" * n',
  or: '"a" + " or a" * n',
  'or in parentheses': '"(a or " * n + "a" + ")" * n',
  'a conditional': '"a if b else " * n + "1"',
  'a conditional in its condition': '"a if " * n + "1" + " else 1" * n',
  'list comprehensions': '"[x for x in " * n + "a" + "]" * n',
  'comprehensions in comprehensions': '"[" * n + "1" + " for x in a]" * n',
  'generator expressions': '"(x for x in " * n + "a" + ")" * n',
  'ifs of a comprehension': '"[1 for x in a" + " if a" * n + "]"',
  'fors of a comprehension': '"[1 for x in a" + " for x in a" * n + "]"',
  'a target in parentheses': '"(" * n + "a" + ")" * n + " = 1"',
  'a target of lists': '"[" * n + "a" + "]" * n + " = 1"',
  'a target of tuples': '"(" * n + "a" + ",)" * n + " = 1"',
  'starred targets': '"*" * n + "a, = 1"',
  'assignments in a row': '"a=" * n + "1"',
  walrus: '"(a:=" * n + "1" + ")" * n',
  'a target of for': '"for " + "(" * n + "a" + ",)" * n + " in b: pass"',
  'a target of with': '"with a as " + "(" * n + "b" + ",)" * n + ": pass"',
  'a target of a comprehension': '"[1 for " + "(" * n + "a" + ",)" * n + " in b]"',
  'del in parentheses': '"del " + "(" * n + "a" + ")" * n',
  'del of tuples': '"del " + "(" * n + "a" + ",)" * n',
  'del of lists': '"del " + "[" * n + "a" + "]" * n',
  annotations: '"a: " + "[" * n + "1" + "]" * n + " = 1"',
  'a return annotation': '"def f() -> " + "[" * n + "1" + "]" * n + ": pass"',
  'a default': '"def f(a=" + "[" * n + "1" + "]" * n + "): pass"',
  decorators: '"@a\\n" * n + "def f(): pass"',
  'bases of a class': '"class A(" + "(" * n + "1" + ",)" * n + "): pass"',
  yield: '"def f(): " + "(yield " * n + "1" + ")" * n',
  await: '"async def f(): " + "await " * n + "1"',
  return: '"def f(): return " + "(" * n + "1" + ",)" * n',
  assert: '"assert " + "(" * n + "a" + ",)" * n',
  'raise from': '"raise " + "(" * n + "a" + ",)" * n',
  print: '"print(" * n + ")" * n',
  elif: '"if a: pass\\n" + "elif a: pass\\n" * n',
  excepts: '"try: pass\\n" + "except a: pass\\n" * n',
  'items of with': '"with " + "a," * n + "a: pass"',
  'statements in a line': '"a;" * n',
  'strings in a row': '"\'a\'" * n',
  'an f-string of many': '"f\'" + "{a}" * n + "\'"',
  'an f-string of parentheses': '"f\'{" + "(" * n + "1" + ")" * n + "}\'"',
  'brackets without an end': '"(" * n',
  'brackets without a start': '")" * n',
  'global names': '"global " + "a," * n + "a"',
  'import of much': '"import a" + ".a" * n',
  'from of many': '"from a import " + "b," * n + "b"',
  'dots of from': '"from " + "." * n + " import b"',
};

/** Blocks in blocks; each line is deeper by a space, so the text grows with the square. */
const BLOCKS = {
  if: 'if a:',
  'if in a function': 'if a:',
  while: 'while a:',
  for: 'for a in b:',
  with: 'with a:',
  def: 'def f():',
  'def with a closed over name': 'def f(a):',
  class: 'class A:',
  'async def': 'async def f():',
};

const TRIES = {
  'try in try': ['try:', 'except: pass'],
  'try in finally': ['try: pass\n@finally:', ''],
  'try in except': ['try: pass\n@except:', ''],
  'if in else': ['if a: pass\n@else:', ''],
  'while in else': ['while a: pass\n@else:', ''],
};

/** Patterns and texts of `re`. */
const PATTERNS = {
  groups: ['"(" * n + "a" + ")" * n', '"a"'],
  'groups without names': ['"(?:" * n + "a" + ")" * n', '"a"'],
  'groups of stars': ['"(" * 50 + "a" + ")*" * 50', '"a" * n'],
  'a star of a group': ['"(a|b)*c"', '"ab" * n'],
  'a star of a star': ['"(a*)*"', '"a" * n'],
  'a plus': ['"(a+)+"', '"a" * n'],
  'a lazy star': ['"(a|b)*?c"', '"ab" * n'],
  'question marks': ['"a?" * n', '"a"'],
  alternatives: ['"|".join(["a"] * 500)', '"b"'],
};

const tryIt = (setup, action) => `${setup}\n${action}\n`;

/** Completes when the recursion raises a RuntimeError that can be caught. */
const catchIt = (setup) =>
  `${setup}\ntry:\n  f()\nexcept RuntimeError as e:\n  caught = "recursion" in str(e)\nassert caught\n`;

const nested = ([step, action, setup = ''], n = DEEP) =>
  tryIt(`n = ${n}\nx = y = 1\n${setup}\nfor _ in range(n):\n  ${step}`, action);

const source = (text, n = DEEP) =>
  tryIt(`n = ${n}\ntext = ${text}`, 'compile(text, "deep.py", "exec")');

const blocks = (line, n) =>
  tryIt(
    `text = "".join(" " * i + ${JSON.stringify(line)} + "\\n" for i in range(${n})) + " " * ${n} + "pass\\n"`,
    'compile(text, "deep.py", "exec")',
  );

const tries = ([before, after], n) =>
  tryIt(
    `before = ${JSON.stringify(before)}
after = ${JSON.stringify(after)}
text = "".join(" " * i + before.replace("@", " " * i) + "\\n" for i in range(${n}))
text += " " * ${n} + "pass\\n"
if after: text += "".join(" " * i + after + "\\n" for i in range(${n - 1}, -1, -1))`,
    'compile(text, "deep.py", "exec")',
  );

const entries = (group, table, toCode) =>
  Object.entries(table).map(([name, value]) => ({
    name: `${group}: ${name}`,
    code: toCode(value),
  }));

/** @type {{ name: string, code: string }[]} */
export const PROBES = [
  ...entries('recursion by', SELF_CALLS, catchIt),
  ...entries('nested data', NESTED, (value) => nested(value)),
  ...entries('nested source', SOURCES, (text) => source(text)),
  ...[100, 1000].flatMap((n) => [
    ...entries(`${n} nested blocks`, BLOCKS, (line) => blocks(line, n)),
    ...entries(`${n} nested blocks`, TRIES, (pair) => tries(pair, n)),
  ]),
  ...entries('re', PATTERNS, ([pattern, text]) =>
    tryIt(`import re\nn = ${DEEP}`, `re.match(${pattern}, ${text})`),
  ),
  {
    name: 'f-strings in f-strings',
    code: tryIt(
      'text = "1"\nfor q in ["\'", \'"\', "\'\'\'", \'"""\']: text = "f" + q + "{" + text + "}" + q',
      'exec(text)',
    ),
  },
  {
    name: 'fields of format in fields',
    code: tryIt('', '("{" * 20000 + "0" + "}" * 20000).format(1)'),
  },
  {
    name: 'print_exception',
    code: tryIt(
      'import sys\nclass E(Exception):\n  def __str__(self): sys.print_exception(self); return ""',
      'sys.print_exception(E())',
    ),
  },
  { name: 'a list in itself', code: tryIt('x = []\nx.append(x)', 'repr(x)') },
  { name: 'a dict in itself', code: tryIt('x = {}\nx[1] = x', 'repr(x)') },
  {
    name: '== of lists in themselves',
    code: tryIt('x = []\nx.append(x)\ny = []\ny.append(y)', 'x == y'),
  },
  {
    name: 'json of a list in itself',
    code: tryIt('import json\nx = []\nx.append(x)', 'json.dumps(x)'),
  },
  {
    name: 'recursion by finally, where more code runs',
    code: catchIt(
      'def g(n): return n and g(n - 1)\ndef f():\n  try: f()\n  finally: repr([[[1]]]); g(3)',
    ),
  },
  {
    name: 'recursion by a function, a hundred times in one session',
    code: catchIt('def f(): f()\nfor i in range(100):\n  try: f()\n  except RuntimeError: pass'),
  },
];
