import { mistake } from './mistake';

/** Values that do not fit, places that are not there, and ends of a program. */
export const VALUE_MISTAKES = [
  mistake('x = «int("3.5")»', ['int-text', '3.5'], ['try-float', 'float']),
  mistake('x = «int("twelve")»', ['int-text', 'twelve'], ['try-digits']),
  mistake('n = «int(input())»', ['int-empty'], ['try-type-number'], { input: '\n' }),
  mistake('n = «int(input("n? "))»', ['int-text', '2,5'], ['try-point', '2.5'], { input: '2,5\n' }),
  mistake('x = «float("3,5")»', ['float-text', '3,5'], ['try-point', '3.5']),
  mistake('x = «float("abc")»', ['float-text', 'abc'], ['try-digits']),
  mistake('a, b = «1, 2, 3»', ['unpack-many', '2', '3'], ['try-match-count']),
  mistake('a, b, c = «[1, 2]»', ['unpack-few', '3', '2'], ['try-match-count']),
  mistake(
    'pairs = {"a": 1}\nfor «key, value» in pairs:\n    print(key)',
    ['unpack-few', '2', '1'],
    ['try-items', 'pairs.items()'],
  ),
  mistake(
    'items = [4, 5, 6]\nprint(«items[3]»)',
    ['index-range', 'items', '3'],
    ['try-last-index', '2'],
  ),
  mistake(
    'items = []\nprint(«items[0]»)',
    ['index-range', 'items', '0'],
    ['try-not-empty', 'items'],
  ),
  mistake(
    'items = [4, 5]\nfor i in range(3):\n    print(«items[i]»)',
    ['index-range', 'items', '2'],
    ['try-last-index', '1'],
  ),
  mistake(
    'items = [4, 5]\nfor i in range(len(items)):\n    print(«items[i + 1]»)',
    ['index-range', 'items'],
    ['try-last-index', '1'],
  ),
  mistake('word = "cat"\nprint(«word[3]»)', ['index-range', 'word', '3'], ['try-last-index', '2']),
  mistake('items = []\n«items.pop()»', ['pop-empty', 'items'], ['try-not-empty', 'items']),
  mistake(
    'items = [1, 2]\n«items.remove(3)»',
    ['not-in-list', '3', 'items'],
    ['try-in', 'if 3 in items:'],
  ),
  mistake(
    'items = [1, 2]\nprint(«items.index(7)»)',
    ['not-in-list', '7', 'items'],
    ['try-in', 'if 7 in items:'],
  ),
  mistake(
    'ages = {"Ann": 12}\nprint(«ages["ann"]»)',
    ['key-missing', "'ann'", 'ages'],
    ['try-key', "'Ann'"],
  ),
  mistake(
    'ages = {"Ann": 12}\nprint(«ages["Bob"]»)',
    ['key-missing', "'Bob'", 'ages'],
    ['try-get', 'ages.get("Bob")'],
  ),
  mistake(
    'squares = {1: 1, 2: 4}\nprint(«squares["2"]»)',
    ['key-missing', "'2'", 'squares'],
    ['try-key', '2'],
  ),
  mistake(
    'counts = {}\nfor letter in "abc":\n    «counts[letter]» += 1',
    ['key-missing', "'a'", 'counts'],
    ['try-count-get', 'counts.get(letter, 0)'],
  ),
  mistake('average = «10 / 0»', ['zero-division', '0'], ['try-check-zero']),
  mistake(
    'items = []\naverage = «sum(items) / len(items)»',
    ['zero-division', 'len(items)'],
    ['try-check-zero', 'if len(items) != 0:'],
  ),
  mistake('n = 0\nprint(«7 % n»)', ['zero-division', 'n'], ['try-check-zero', 'if n != 0:']),
  mistake(
    'def down(n):\n    return «down(n - 1)»\ndown(3)',
    ['recursion', 'down'],
    ['try-base-case', 'down'],
  ),
  mistake(
    'def factorial(n):\n    if n == 0:\n        return 1\n    return n * «factorial(n)»\nfactorial(3)',
    ['recursion', 'factorial'],
    ['try-smaller', 'factorial'],
  ),
  mistake(
    'with open("score.txt", "w") as f:\n    f.write("1")\n«open("scores.txt")»',
    ['file-missing', 'scores.txt'],
    ['try-name', 'score.txt'],
  ),
  mistake('f = «open("data.csv")»', ['file-missing', 'data.csv'], ['try-files']),
  mistake(
    'f = open("t.txt", "w")\nf.close()\n«f.write("a")»',
    ['file-closed', 'f'],
    ['try-before-close', 'f.close()'],
  ),
  mistake('f = open("t.txt", "w")\n«f.write(5)»', ['write-text', 'int'], ['try-to-text', 'str(5)']),
  mistake(
    'import math\nprint(«math.sqrt(-4)»)',
    ['math-domain', 'math.sqrt(-4)'],
    ['try-not-negative'],
  ),
  mistake('print(«max([])»)', ['empty-sequence', 'max'], ['try-not-empty']),
  mistake(
    'import random\nprint(«random.choice([])»)',
    ['empty-sequence', 'random.choice'],
    ['try-not-empty'],
  ),
  mistake(
    'import random\nprint(«random.randint(6, 1)»)',
    ['range-empty', 'random.randint(6, 1)'],
    ['try-small-first', '1', '6'],
  ),
  mistake('assert «1 + 1 == 3», "sums"', ['assertion', '1 + 1 == 3'], ['try-assertion']),
  mistake(
    'def set_age(age):\n    if age < 0:\n        «raise ValueError("age below 0")»\nset_age(-1)',
    ['raised-here', 'ValueError', 'age below 0'],
    ['try-look-at-call', 'set_age(-1)'],
  ),
  mistake('name = «input()»\nprint(name)', ['input-ended', 'input'], ['try-give-input']),
  mistake('import json\n«json.loads("{\'a\': 1}")»', ['json-text'], ['try-json-quotes']),
  mistake('print(«"{} and {}".format("a")»)', ['format-places'], ['try-format-count']),
  mistake('print(«chr(-1)»)', ['value-refused', 'chr(-1)'], ['try-check-value']),
  mistake('print(«ord("ab")»)', ['type-refused', 'ord("ab")'], ['try-see-help', 'help(ord)']),
  mistake(
    'price = "abc"\nprint(«f"{price:.2f}"»)',
    ['format-code', 'f'],
    ['try-format-number', 'float'],
  ),
];
