import { mistake } from './mistake';

/** Values of a type that does not fit, and calls. */
export const TYPE_MISTAKES = [
  mistake(
    'age = 12\nprint(«"Age: " + age»)',
    ['operator-types', '+', 'str', 'int'],
    ['try-to-text', 'str(age)'],
  ),
  mistake(
    'age = 12\nprint(«age + " years"»)',
    ['operator-types', '+', 'int', 'str'],
    ['try-to-text', 'str(age)'],
  ),
  mistake(
    'age = input("Age? ")\nprint(«age + 1»)',
    ['operator-types', '+', 'str', 'int'],
    ['try-input-number', 'int(input("Age? "))'],
    { input: '12\n' },
  ),
  mistake(
    'age = input("Age? ")\nif «age > 17»:\n    print("adult")',
    ['compare-types', '>', 'str', 'int'],
    ['try-input-number', 'int(input("Age? "))'],
    { input: '12\n' },
  ),
  mistake('print(«"ab" - "b"»)', ['operator-types', '-', 'str'], ['try-text-remove', 'replace']),
  mistake('print(«"3" * "4"»)', ['operator-types', '*', 'str'], ['try-to-number', 'int("3")']),
  mistake('print(«[1, 2] + 3»)', ['operator-types', '+', 'list', 'int'], ['try-list-add', '[3]']),
  mistake(
    'numbers = [1, 2, 3]\nprint(«numbers / 2»)',
    ['operator-types', '/', 'list', 'int'],
    ['try-each', 'numbers'],
  ),
  mistake(
    'def double(n):\n    print(n * 2)\nprint(«double(3) + 1»)',
    ['none-operator', '+', 'double(3)'],
    ['try-add-return', 'double'],
  ),
  mistake(
    'print(«print("a") + "b"»)',
    ['none-operator', '+', 'print("a")'],
    ['try-print-inside', 'print'],
  ),
  mistake('print(«sum»(["1", "2"]))', ['sum-texts', 'sum'], ['try-numbers-in-list', 'int']),
  mistake('«sorted([3, "a", 1])»', ['compare-types', '<', 'str', 'int'], ['try-same-type']),
  mistake('print(«len(5)»)', ['no-length', 'int'], ['try-length-text', 'len(str(5))']),
  mistake(
    'for i in «10»:\n    print(i)',
    ['not-iterable', '10', 'int'],
    ['try-range', 'range(10)'],
  ),
  mistake(
    'n = 3\nfor i in «n»:\n    print(i)',
    ['not-iterable', 'n', 'int'],
    ['try-range', 'range(n)'],
  ),
  mistake(
    'items = [1, 2]\nfor i in «len(items)»:\n    print(items[i])',
    ['not-iterable', 'len(items)', 'int'],
    ['try-range', 'range(len(items))'],
  ),
  mistake(
    'names = ["b", "a"].sort()\nfor name in «names»:\n    print(name)',
    ['none-iterable', 'names'],
    ['try-method-alone', 'sort'],
  ),
  mistake('x = «2(3 + 4)»', ['not-callable', '2', 'int'], ['try-times', '2 * (3 + 4)']),
  mistake(
    'a = 2\nb = 3\nprint(«(a + b)(a - b)»)',
    ['not-callable', '(a + b)', 'int'],
    ['try-times', '(a + b) * (a - b)'],
  ),
  mistake('print = 5\n«print("hi")»', ['name-covered', 'print', '5'], ['try-del', 'del print']),
  mistake(
    'list = [1, 2]\nnumbers = «list("abc")»',
    ['name-covered', 'list'],
    ['try-del', 'del list'],
  ),
  mistake(
    'total = 5\nprint(«total()»)',
    ['not-callable', 'total', 'int'],
    ['try-no-brackets', 'total'],
  ),
  mistake(
    'items = [4, 5]\nprint(«items(0)»)',
    ['not-callable', 'items', 'list'],
    ['try-square', 'items[0]'],
  ),
  mistake('pairs = [«(1, 2) (3, 4)»]', ['not-callable', '(1, 2)', 'tuple'], ['try-comma']),
  mistake('«print["hi"]»', ['not-subscriptable', 'print'], ['try-round', 'print("hi")']),
  mistake(
    'number = 1234\nprint(«number[0]»)',
    ['not-subscriptable', 'number', 'int'],
    ['try-index-text', 'str(number)[0]'],
  ),
  mistake(
    'items = [3, 1].sort()\nprint(«items[0]»)',
    ['none-subscript', 'items'],
    ['try-method-alone', 'sort'],
  ),
  mistake(
    'items = [1, 2]\nprint(«items["1"]»)',
    ['index-type', 'str', 'list'],
    ['try-index-number', 'int("1")'],
  ),
  mistake(
    'items = [1, 2, 3]\nprint(«items[len(items) / 2]»)',
    ['index-type', 'float', 'list'],
    ['try-floor', '//'],
  ),
  mistake('word = "cat"\n«word[0]» = "b"', ['no-item-assignment', 'str', 'word'], ['try-new-text']),
  mistake(
    'point = (1, 2)\n«point[0]» = 5',
    ['no-item-assignment', 'tuple', 'point'],
    ['try-list', 'list(point)'],
  ),
  mistake('«seen = {[1, 2]: "a"}', ['unhashable', 'list'], ['try-tuple']),
  mistake('print(«", ".join([1, 2])»)', ['join-numbers'], ['try-join-text', 'str']),
  mistake(
    'for i in «range(10 / 2)»:\n    print(i)',
    ['float-for-int', 'float'],
    ['try-floor', '//'],
  ),
  mistake(
    'def greet(name, word):\n    print(word, name)\n«greet("Ann")»',
    ['arguments-missing', 'greet', 'word'],
    ['try-pass', 'word'],
  ),
  mistake(
    'def hello():\n    print("hello")\n«hello("Ann")»',
    ['arguments-many', 'hello'],
    ['try-fewer'],
  ),
  mistake(
    'class Dog:\n    def bark():\n        print("Wau")\n«Dog().bark()»',
    ['self-missing', 'bark'],
    ['try-add-self', 'def bark(self):'],
  ),
  mistake(
    'class Dog:\n    def __init__(self, name):\n        self.name = name\nrex = «Dog()»',
    ['arguments-missing', 'Dog', 'name'],
    ['try-pass', 'name'],
  ),
  mistake(
    'def area(width, height):\n    return width * height\n«area(width=2, hight=3)»',
    ['argument-unknown', 'hight', 'area'],
    ['try-name', 'height'],
  ),
  mistake(
    'def area(width, height):\n    return width * height\n«area(2, width=3)»',
    ['argument-twice', 'width', 'area'],
    ['try-argument-once', 'width'],
  ),
  mistake('x = «int([1])»', ['convert-type', 'int', 'list'], ['try-check-value', 'print']),
  mistake('«raise "too big"»', ['raise-text'], ['try-raise', 'raise ValueError("too big")']),
];
