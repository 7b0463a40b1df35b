import { mistake } from './mistake';

/** Names, attributes and imports. */
export const NAME_MISTAKES = [
  mistake('score = 3\nprint(«scroe»)', ['name-unknown', 'scroe'], ['try-name', 'scroe', 'score']),
  mistake('«Print»("hello")', ['name-unknown', 'Print'], ['try-name', 'Print', 'print']),
  mistake('«pritn»("hello")', ['name-unknown', 'pritn'], ['try-name', 'pritn', 'print']),
  mistake(
    'name = "Ann"\nprint("Hi", «Name»)',
    ['name-unknown', 'Name'],
    ['try-name', 'Name', 'name'],
  ),
  mistake('print(«hello»)', ['name-unknown', 'hello'], ['try-quotes', "'hello'"]),
  mistake(
    'for number in range(3):\n    total = «totl» + number',
    ['name-unknown', 'totl'],
    ['try-name', 'totl', 'total'],
  ),
  mistake(
    'for number in range(3):\n    total = «total» + number\nprint(total)',
    ['name-later', 'total', '2'],
    ['try-value-first', 'total'],
  ),
  mistake('print(«total»)\ntotal = 5', ['name-later', 'total', '2'], ['try-move-up', 'total']),
  mistake(
    'def area(w, h):\n    result = w * h\narea(2, 3)\nprint(«result»)',
    ['name-in-function', 'result', 'area'],
    ['try-return', 'result', 'area'],
  ),
  mistake(
    'count = 0\ndef add():\n    count = «count» + 1\nadd()',
    ['local-unset', 'count', 'add'],
    ['try-parameter', 'count'],
  ),
  mistake(
    'count = 0\ndef add():\n    «count» += 1\nadd()',
    ['local-unset', 'count', 'add'],
    ['try-parameter', 'count'],
  ),
  mistake(
    'def sign(n):\n    if n > 0:\n        word = "plus"\n    return «word»\nsign(-1)',
    ['local-unset', 'word', 'sign'],
    ['try-value-first', 'word'],
  ),
  mistake('print(«math».sqrt(9))', ['import-missing', 'math'], ['try-import', 'import math']),
  mistake(
    'x = «random».randint(1, 6)',
    ['import-missing', 'random'],
    ['try-import', 'import random'],
  ),
  mistake(
    'print(«sqrt»(9))',
    ['import-name-missing', 'sqrt', 'math'],
    ['try-import', 'from math import sqrt'],
  ),
  mistake(
    'dice = «randint»(1, 6)',
    ['import-name-missing', 'randint', 'random'],
    ['try-import', 'from random import randint'],
  ),
  mistake(
    '«sleep»(1)',
    ['import-name-missing', 'sleep', 'time'],
    ['try-import', 'from time import sleep'],
  ),
  mistake(
    'import math\nprint(«sqrt»(16))',
    ['import-name-missing', 'sqrt', 'math'],
    ['try-module-name', 'math.sqrt'],
  ),
  mistake('done = «true»', ['word-foreign', 'true', 'True'], ['try-instead', 'True']),
  mistake('best = «null»', ['word-foreign', 'null', 'None'], ['try-instead', 'None']),
  mistake(
    'if «Flase»:\n    print("never")',
    ['name-unknown', 'Flase'],
    ['try-name', 'Flase', 'False'],
  ),
  mistake(
    'text = "abc"\nprint(text.«uper»())',
    ['attribute-unknown', 'uper', 'text'],
    ['try-name', 'upper'],
  ),
  mistake(
    'items = [1]\nitems.«push»(2)',
    ['attribute-unknown', 'push', 'items'],
    ['try-instead', 'append'],
  ),
  mistake(
    'items = [1]\nitems.«add»(2)',
    ['attribute-unknown', 'add', 'items'],
    ['try-instead', 'append'],
  ),
  mistake(
    'word = "hello"\nprint(word.«length»)',
    ['attribute-unknown', 'length', 'word'],
    ['try-instead', 'len(word)'],
  ),
  mistake(
    'import math\nprint(math.«sqr»(4))',
    ['module-attribute-unknown', 'sqr', 'math'],
    ['try-name', 'sqrt'],
  ),
  mistake(
    'class Dog:\n    def __init__(self, name):\n        self.name = name\nrex = Dog("Rex")\nprint(rex.«nam»)',
    ['attribute-unknown', 'nam', 'rex'],
    ['try-name', 'name'],
  ),
  mistake(
    'class Dog:\n    def __init__(self, name):\n        name = name\nrex = Dog("Rex")\nprint(rex.«name»)',
    ['attribute-unknown', 'name', 'rex'],
    ['try-self', 'self.name'],
  ),
  mistake(
    'names = ["b", "a"]\nordered = names.sort()\nordered.«append»("c")',
    ['none-attribute', 'append', 'ordered'],
    ['try-method-alone', 'names.sort()'],
  ),
  mistake(
    'def double(n):\n    n * 2\nresult = double(4)\nprint(result.«real»)',
    ['none-attribute', 'real', 'result'],
    ['try-add-return', 'double'],
  ),
  mistake('import «maths»', ['module-unknown', 'maths'], ['try-name', 'math']),
  mistake(
    'import «numpy» as np',
    ['module-not-here', 'numpy'],
    ['try-plain-lists', 'math', 'statistics'],
  ),
  mistake('import «pygame»', ['module-not-here', 'pygame'], ['try-elsewhere', 'pygame']),
  mistake(
    'from math import «squareroot»',
    ['import-name-unknown', 'squareroot', 'math'],
    ['try-see-names', 'dir(math)'],
  ),
  mistake(
    'from random import «randInt»',
    ['import-name-unknown', 'randInt', 'random'],
    ['try-name', 'randint'],
  ),
  mistake('del «price»', ['name-unknown', 'price'], ['try-value-first', 'price']),
];
