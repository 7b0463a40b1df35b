/**
 * Programs of the corpus that print something else here than in CPython: what differs, and what
 * to do instead. An entry whose program prints the same fails the test.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'modules/doctest-runs':
    'The report of doctest names the function whose example failed, but says `line ?`: functions do not know their lines here.',
  'classes/private-names':
    'Names with two leading underscores are not renamed by their class: `self.__balance` can be read from outside, and a subclass shares it. Give each class names of its own.',
  'files/line-endings':
    'Reading a text file leaves `\\r\\n` as it is. Use `read().splitlines()`, or strip each line.',
  'files/not-writable':
    'Writing to a file opened for reading, or reading from one opened for writing, raises an OSError that speaks of a bad file descriptor, not io.UnsupportedOperation. Catch OSError.',
  'first/exit': 'There is no `exit()` and no `quit()`. Use `sys.exit()`, or let the program end.',
  'functions/positional-only-names':
    'A call that passes several positional-only parameters by name is told of the first one alone.',
  'stdlib/array-zlib':
    'Arrays lack `typecode`, `itemsize` and several methods of lists. Use a list, or `list(array)`.',
  'stdlib/exc-info':
    "The third item of `sys.exc_info()` is None. Use the exception's `__traceback__`.",
  'stdlib/async-comprehension':
    'There are no asynchronous generators and comprehensions. Use a class with `__aiter__` and `__anext__`, and an `async for` loop that appends.',
  'stdlib/cmath-more':
    '`cmath` has neither the hyperbolic and inverse functions nor `isclose`, `isnan` and the like. Compare with `abs(a - b) < 1e-9`.',
  'stdlib/struct-more':
    '`struct` knows no `?` and `c`, has no `iter_unpack` and no `struct.error`, and cuts numbers that are too large. Use `B` and `1s`, `unpack_from`, and ValueError.',
  'strings/named-characters':
    "`\\N{...}` is not known in texts. Use `\\u` with the character's number, or the character itself.",
  'testing/mocking':
    'There is no `unittest.mock`. Pass a small function or class of your own to the code that is tested.',
  'texts/utf-16': 'Texts are encoded as UTF-8, ASCII and Latin-1; other encodings are not known.',
};
