/** Names that a course takes from modules, and where they come from. */
const MEMBERS: Readonly<Record<string, string>> = {
  math: 'sqrt sin cos tan pi floor ceil log log10 exp factorial radians degrees gcd hypot isclose',
  random: 'randint choice shuffle sample uniform randrange choices seed',
  time: 'sleep perf_counter monotonic',
  datetime: 'timedelta datetime date',
  collections: 'Counter defaultdict deque namedtuple OrderedDict',
  itertools: 'permutations combinations product chain islice accumulate groupby',
  functools: 'reduce lru_cache partial wraps',
  statistics: 'mean median stdev mode',
  dataclasses: 'dataclass',
  fractions: 'Fraction',
  decimal: 'Decimal',
  pathlib: 'Path',
  enum: 'Enum',
  string: 'ascii_lowercase ascii_letters punctuation',
  textwrap: 'dedent',
  pprint: 'pprint',
  copy: 'deepcopy',
};

export const MODULE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(MEMBERS).flatMap(([module, names]) =>
    names.split(' ').map((name) => [name, module] as const),
  ),
);

export function membersOf(module: string): readonly string[] {
  return Object.hasOwn(MEMBERS, module) ? (MEMBERS[module]?.split(' ') ?? []) : [];
}

/** Modules whose name, followed by a dot, is a forgotten import. */
export const MODULES: readonly string[] = (
  'abc array asyncio base64 binascii bisect calendar cmath collections contextlib copy csv ' +
  'dataclasses datetime decimal doctest enum fractions functools gc glob hashlib heapq html ' +
  'inspect io itertools json keyword logging math numbers operator os pathlib pprint random re ' +
  'secrets shutil statistics string struct sys tempfile textwrap time timeit traceback types ' +
  'typing unicodedata unittest urllib uuid warnings zlib'
).split(' ');

/** Words of other languages and of Python 2, used as names, and Python's own. */
export const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  true: 'True',
  TRUE: 'True',
  false: 'False',
  FALSE: 'False',
  null: 'None',
  NULL: 'None',
  nil: 'None',
  none: 'None',
  undefined: 'None',
  this: 'self',
  println: 'print',
  printf: 'print',
  echo: 'print',
  puts: 'print',
  console: 'print',
  cout: 'print',
  System: 'print',
  raw_input: 'input',
  xrange: 'range',
  unicode: 'str',
  string: 'str',
  integer: 'int',
  boolean: 'bool',
  length: 'len',
  strlen: 'len',
};

/** What methods of other languages are called here; `_` stands for the value before the dot. */
export const SYNONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  list: {
    add: 'append',
    push: 'append',
    addAll: 'extend',
    push_back: 'append',
    length: 'len(_)',
    size: 'len(_)',
    len: 'len(_)',
    contains: 'in',
    includes: 'in',
    delete: 'remove',
    indexOf: 'index',
    join: '", ".join(_)',
    sorted: 'sort',
    shift: 'pop(0)',
    max: 'max(_)',
    min: 'min(_)',
    sum: 'sum(_)',
    split: 'a text',
  },
  str: {
    length: 'len(_)',
    size: 'len(_)',
    len: 'len(_)',
    toUpperCase: 'upper',
    toLowerCase: 'lower',
    upcase: 'upper',
    downcase: 'lower',
    toupper: 'upper',
    tolower: 'lower',
    trim: 'strip',
    contains: 'in',
    includes: 'in',
    indexOf: 'find',
    substring: '_[0:3]',
    substr: '_[0:3]',
    charAt: '_[0]',
    reverse: '_[::-1]',
    append: '+',
    push: '+',
    concat: '+',
    sort: 'sorted(_)',
    startsWith: 'startswith',
    endsWith: 'endswith',
  },
  dict: {
    add: '_[key] = value',
    append: '_[key] = value',
    has_key: 'in',
    contains: 'in',
    has: 'in',
    length: 'len(_)',
    size: 'len(_)',
    iteritems: 'items',
    entries: 'items',
    remove: 'pop',
    delete: 'pop',
    sort: 'sorted(_)',
  },
  set: { append: 'add', push: 'add', contains: 'in', length: 'len(_)', size: 'len(_)' },
  tuple: { append: '_ + (1,)', length: 'len(_)', sort: 'sorted(_)' },
  int: { length: 'len(str(_))', append: 'a list', split: 'str(_)' },
  float: { append: 'a list' },
};

/** Methods that change what they are called on and give None. */
export const CHANGERS: ReadonlySet<string> = new Set(
  'sort reverse append extend insert remove clear update add discard shuffle'.split(' '),
);

/** Packages that cannot be here, and for some the modules that do something similar. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  numpy: ['math', 'statistics'],
  scipy: ['math', 'statistics'],
  pandas: ['csv', 'statistics'],
  sympy: ['fractions', 'math'],
};
const ABSENT =
  'polars matplotlib seaborn plotly requests httpx aiohttp bs4 scrapy tkinter kivy pygame arcade ' +
  'turtle flask django fastapi bottle sklearn tensorflow torch cv2 PIL selenium playwright ' +
  'threading concurrent multiprocessing subprocess socket ssl sqlite3 ctypes pip setuptools ' +
  'pytest pickle shelve marshal signal';

export const NOT_HERE: Readonly<Record<string, readonly string[]>> = {
  ...INSTEAD,
  ...Object.fromEntries(ABSENT.split(' ').map((name) => [name, []])),
};

/** Functions of Python's own that a program covers by accident, and those that give a value. */
export const BUILTINS: readonly string[] = (
  'abs all any bin bool bytearray bytes callable chr classmethod complex dict dir divmod enumerate ' +
  'eval exec filter float format frozenset getattr globals hasattr hash hex id input int isinstance ' +
  'issubclass iter len list locals map max min next object oct open ord pow print property range ' +
  'repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip'
).split(' ');

export const KEYWORDS: readonly string[] = (
  'False None True and as assert async await break class continue def del elif else except finally ' +
  'for from global if import in is lambda nonlocal not or pass raise return try while with yield'
).split(' ');
