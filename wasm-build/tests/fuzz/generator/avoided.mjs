// Where MicroPython and CPython differ, and what the generator writes therefore or does not write.

export const AVOIDED = [
  ['[*a, *b], (*a,), {**a}', 'MicroPython has stars in calls and targets, not in displays'],
  ['isinstance(True, int)', 'bool is no subclass of int in MicroPython'],
  ['int("1_0") and int("_")', 'MicroPython skips every underscore'],
  ['b"".hex()', 'MicroPython returns b"" for it'],
  ['[][1 << 99]', 'an OverflowError in MicroPython, an IndexError in CPython'],
  ['"é".replace("", x)', 'MicroPython puts x between the bytes of a character'],
  ['repr("é")', 'MicroPython escapes what is not ASCII'],
  ['dict and set order', 'MicroPython keeps none: what is printed is sorted'],
  ['list.sort with equal keys', 'MicroPython does not sort stably: keys are unique'],
  ['{a: b} with effects', 'MicroPython evaluates the value of an item first'],
  ['for x in range(f(), g())', 'MicroPython calls g before f'],
  [
    'f(**a, **b) with a key in both',
    'CPython 3.11 raises a KeyError where an exception is being handled',
  ],
  ['x[a:b:c]', 'MicroPython has only steps of 1 for what is not a list'],
  [
    'x in a class attribute of a class with __eq__ and without __hash__',
    'MicroPython lets it keep its hash',
  ],
];
