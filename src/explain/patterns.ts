import type { Rule } from './fault';
import {
  moduleNotHere,
  unknownAttribute,
  unknownImport,
  unknownModule,
  unknownModuleAttribute,
} from './rules/attributes';
import { argumentTwice, missingArguments, unknownArgument, wrongCount } from './rules/calls';
import {
  formatPlaces,
  indexRange,
  keyMissing,
  notInList,
  popEmpty,
  unpackFew,
  unpackMany,
} from './rules/containers';
import { fileClosed, fileMissing, fileRefused, inputEnded, writeText } from './rules/files';
import { unknownName, unsetLocal } from './rules/names';
import {
  convertType,
  floatForInt,
  floatText,
  intText,
  mathDomain,
  zeroDivision,
} from './rules/numbers';
import { inText, operatorType, operatorTypes } from './rules/operators';
import {
  assertion,
  builtinCount,
  emptySequence,
  formatBraces,
  formatCode,
  joinNumbers,
  jsonText,
  percentCount,
  raiseText,
  rangeEmpty,
  recursionRule,
  typeRefused,
  valueRefused,
} from './rules/others';
import {
  indexType,
  noItemAssignment,
  noLength,
  notCallable,
  notIterable,
  notSubscriptable,
  unhashable,
} from './rules/uses';

interface Pattern {
  readonly types: readonly string[];
  /** The forms a message has: CPython's, and the engine's where it has its own. */
  readonly forms: readonly RegExp[];
  readonly rule: Rule;
}

function pattern(types: string, forms: readonly RegExp[], rule: Rule): Pattern {
  return { types: types.split(' '), forms, rule };
}

/**
 * What each message means. The first pattern that fits and whose rule finds
 * something is taken; named groups are handed to the rule.
 */
export const PATTERNS: readonly Pattern[] = [
  pattern(
    'NameError UnboundLocalError',
    [
      /^local variable referenced before assignment$/,
      /^cannot access local variable '(?<name>.+)' where/,
      /^local variable '(?<name>.+)' referenced before/,
      /^cannot access free variable '(?<name>.+)' where/,
    ],
    unsetLocal,
  ),
  pattern('NameError', [/^name '(?<name>.+?)' is(?:n't| not) defined/], unknownName),
  pattern(
    'AttributeError',
    [/^module '(?<module>.+?)' has no attribute '(?<name>.+?)'/],
    unknownModuleAttribute,
  ),
  pattern(
    'AttributeError',
    [
      /^type object '(?<type>.+?)' has no attribute '(?<name>.+?)'/,
      /^'(?<type>.+?)' object has no attribute '(?<name>.+?)'/,
    ],
    unknownAttribute,
  ),
  pattern(
    'ImportError ModuleNotFoundError',
    [
      /^can(?:'t|not) import name '?(?<name>\w+)'? from '(?<module>[^']+)'/,
      /^can(?:'t|not) import name '?(?<name>\w+)'?/,
    ],
    unknownImport,
  ),
  pattern(
    'ImportError ModuleNotFoundError',
    [/^[Nn]o module named '?(?<module>[\w.]+)'?/],
    unknownModule,
  ),
  pattern(
    'ImportError ModuleNotFoundError',
    [/^(?<module>\w+) is not here: (?<why>.+)$/s, /./],
    moduleNotHere,
  ),
  pattern(
    'TypeError',
    [
      /^unsupported types for (?<operator>\w+): '(?<left>.+)', '(?<right>.+)'$/,
      /^unsupported operand type\(s\) for (?<operator>\S+)(?: or pow\(\))?: '(?<left>.+)' and '(?<right>.+)'/,
      /^'(?<operator>\S+)' not supported between instances of '(?<left>.+)' and '(?<right>.+)'/,
    ],
    operatorTypes,
  ),
  pattern(
    'TypeError',
    [/^can only concatenate (?<left>\w+) \(not "(?<right>.+)"\) to/],
    (fault, groups) => operatorTypes(fault, { operator: '+', ...groups }),
  ),
  pattern(
    'TypeError',
    [/^can't multiply sequence by non-int of type '(?<right>.+)'/],
    (fault, groups) => operatorTypes(fault, { operator: '*', left: 'str', ...groups }),
  ),
  pattern(
    'TypeError',
    [/^unsupported type for __hash__: '(?<type>.+)'/, /^unhashable type: '(?<type>.+)'/],
    unhashable,
  ),
  pattern(
    'TypeError',
    [
      /^unsupported type for (?<operator>\w+): '(?<type>.+)'/,
      /^bad operand type for (?:unary )?(?<operator>[-+~]|abs)(?:\(\))?: '(?<type>.+)'/,
    ],
    operatorType,
  ),
  pattern(
    'TypeError',
    [
      /^'(?<type>.+)' object is(?:n't| not) (?:iterable|an iterator)/,
      /^cannot unpack non-iterable (?<type>\S+) object/,
    ],
    notIterable,
  ),
  pattern('TypeError', [/^'(?<type>.+)' object is(?:n't| not) callable/], notCallable),
  pattern('TypeError', [/^'(?<type>.+)' object is(?:n't| not) subscriptable/], notSubscriptable),
  pattern(
    'TypeError',
    [
      /^(?<container>list|tuple|string|range|bytes|bytearray|str|array) ind(?:ices|exes) must be integers(?: or slices)?, not '?(?<type>\w+)'?/,
      /^(?<container>list|tuple|string|str) index must be an? integer, not '?(?<type>\w+)'?/,
    ],
    indexType,
  ),
  pattern(
    'TypeError',
    [/^'(?<type>.+)' object does(?:n't| not) support item (?:assignment|deletion)/],
    noItemAssignment,
  ),
  pattern('TypeError', [/^object of type '(?<type>.+)' has no len\(\)/], noLength),
  pattern(
    'TypeError',
    [/^join expects a list of str/, /^sequence item \d+: expected str/],
    joinNumbers,
  ),
  pattern('TypeError', [/^exceptions must derive from BaseException/], raiseText),
  pattern(
    'TypeError',
    [
      /^(?<function>[\w.]+)\(\) takes (?<takes>\d+) positional arguments? but (?<count>\d+) (?:was|were) given/,
      /^(?<function>[\w.]+)\(\) takes from \d+ to (?<takes>\d+) positional arguments but (?<count>\d+) (?:was|were) given/,
      /^(?<function>[\w.]+)\(\) takes no arguments \((?<count>\d+) given\)/,
      /^(?<function>[\w.]+)\(\) takes exactly (?<takes>\d+|one) arguments? \((?<count>\d+) given\)/,
    ],
    (fault, groups) =>
      wrongCount(fault, {
        ...groups,
        takes: groups.takes === 'one' ? '1' : (groups.takes ?? '0'),
      }),
  ),
  pattern(
    'TypeError',
    [
      /^(?<function>[\w.]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (?<names>.+)$/,
      /^(?<function>[\w.]+)\(\) missing (?<count>\d+) required positional arguments?/,
    ],
    missingArguments,
  ),
  pattern(
    'TypeError',
    [
      /^(?<function>[\w.]+)\(\) got an unexpected keyword argument '(?<name>.+?)'/,
      /^'(?<name>.+)' is an invalid keyword argument for (?<function>\w+)\(\)/,
      /^unexpected keyword argument '(?<name>.+)'/,
      /^(?:extra keyword arguments given|unexpected keyword argument|function doesn't take keyword arguments)$/,
      /^(?<function>[\w.]+)\(\) takes no keyword arguments/,
    ],
    unknownArgument,
  ),
  pattern(
    'TypeError',
    [/^(?<function>[\w.]+)(?:\(\))? got multiple values for argument '(?<name>.+)'/],
    argumentTwice,
  ),
  pattern(
    'TypeError',
    [
      /^can't convert (?<type>float) to int/,
      /^'(?<type>float)' object cannot be interpreted as an integer/,
    ],
    floatForInt,
  ),
  pattern(
    'TypeError',
    [
      /^can't convert (?<type>\w+) to (?:int|float)/,
      /^(?<function>int|float)\(\) argument must be a string.* not '(?<type>.+)'/,
    ],
    convertType,
  ),
  pattern(
    'TypeError',
    [/^object with buffer protocol required/, /^write\(\) argument must be str, not (?<type>\w+)/],
    writeText,
  ),
  pattern(
    'ValueError',
    [
      /^invalid syntax for integer with base \d+(?:: '(?<text>.*)')?$/s,
      /^invalid literal for int\(\) with base \d+: (?:'(?<text>.*)'|".*")$/s,
    ],
    intText,
  ),
  pattern(
    'ValueError',
    [/^invalid syntax for number$/, /^could not convert string to float: '(?<text>.*)'$/s],
    floatText,
  ),
  pattern('ValueError', [/^too many values to unpack \(expected (?<wanted>\d+)/], unpackMany),
  pattern(
    'ValueError',
    [
      /^need more than (?<given>\d+) values? to unpack/,
      /^not enough values to unpack \(expected (?:at least )?(?<wanted>\d+), got (?<given>\d+)\)/,
    ],
    unpackFew,
  ),
  pattern(
    'ValueError',
    [
      /^(?:object not in sequence|substring not found)/,
      /^list\.remove\(x\): x not in list/,
      / is not in (?:list|tuple|deque)$/,
      /^tuple\.index\(x\)/,
    ],
    notInList,
  ),
  pattern(
    'ValueError',
    [/^math domain error/, /^expected a (?:nonnegative|positive) input/],
    mathDomain,
  ),
  pattern(
    'ValueError TypeError',
    [
      /^unknown format code '(?<code>.)' for object of type '(?<type>.+)'/i,
      /^(?:%d|%(?<code>\w)) format: a (?:real )?number is required, not (?<type>\w+)/,
    ],
    formatCode,
  ),
  pattern(
    'ValueError IndexError StatisticsError',
    [
      /^(?:arg|\w+\(\) arg|\w+\(\) iterable argument) is an? empty/,
      /^Cannot choose from an empty/,
      /^\S+ requires at least one data point/,
      /^$/,
    ],
    emptySequence,
  ),
  pattern('ValueError', [/^empty range/, /^$/], rangeEmpty),
  pattern(
    'ValueError JSONDecodeError',
    [/^syntax error in JSON/, /^Expecting /, /^Extra data/],
    jsonText,
  ),
  pattern('ValueError', [/^[Ss]ingle '[{}]' encountered/, /unmatched '\{'/], formatBraces),
  pattern('ValueError', [/^I\/O operation on closed file/], fileClosed),
  pattern('IndexError', [/^Replacement index \d+ out of range/], formatPlaces),
  pattern('IndexError', [/^pop from (?:an )?empty/], popEmpty),
  pattern('IndexError', [/ out of range$/], indexRange),
  pattern('KeyError', [/^(?:'pop from|pop from an? empty|popitem\(\))/], popEmpty),
  pattern('KeyError', [/^(?<key>.*)$/s], keyMissing),
  pattern('ZeroDivisionError', [/./], zeroDivision),
  pattern('RecursionError', [/./], recursionRule),
  pattern(
    'OSError FileNotFoundError',
    [
      /^\[Errno 2\] No such file or directory: '(?<path>.+)'/,
      /^\[Errno 2\] ENOENT: can't open (?<path>.+)$/,
      /^\[Errno 2\]/,
    ],
    fileMissing,
  ),
  pattern('OSError', [/^input\(\) has nobody to ask/], inputEnded),
  pattern('EOFError', [/^/], inputEnded),
  pattern(
    'OSError FileNotFoundError FileExistsError IsADirectoryError NotADirectoryError PermissionError',
    [/^(?<said>.+)$/s],
    fileRefused,
  ),
  pattern('AssertionError', [/^/], assertion),
  pattern('ValueError OverflowError', [/^(?<said>.*)$/s], valueRefused),
  pattern(
    'TypeError',
    [
      /^function takes (?<takes>\d+) positional arguments? but (?<count>\d+) (?:was|were) given/,
      /^function expected at most (?<takes>\d+) arguments?, got (?<count>\d+)/,
      /^\w+ expected (?:at most |at least )?(?<takes>\d+) arguments?, got (?<count>\d+)/,
    ],
    builtinCount,
  ),
  pattern(
    'TypeError',
    [/^format string needs more arguments/, /^not enough arguments for format string/],
    percentCount,
  ),
  pattern(
    'TypeError',
    [
      /^can't convert '(?<left>\w+)' object to str implicitly/,
      /^'in <string>' requires string as left operand, not (?<left>\w+)/,
    ],
    (fault, { left }) => inText(fault, { operator: 'in', left, right: 'str' }),
  ),
  pattern('TypeError', [/^(?<said>.+)$/s], typeRefused),
];
