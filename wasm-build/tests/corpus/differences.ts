/**
 * Programs of the corpus that print something else here than in CPython: what differs, and what
 * to do instead. An entry whose program prints the same fails the test.
 */
export const DIFFERENCES: Readonly<Record<string, string>> = {
  'modules/doctest-runs':
    'The report of doctest names the function whose example failed, but says `line ?`: functions do not know their lines here.',
  'classes/private-names':
    'Names with two leading underscores are not renamed by their class: `self.__balance` can be read from outside, and a subclass shares it. Give each class names of its own.',
  'functions/positional-only-names':
    'A call that passes several positional-only parameters by name is told of the first one alone.',
  'stdlib/array-zlib':
    'Arrays lack `typecode`, `itemsize` and several methods of lists. Use a list, or `list(array)`.',
  'stdlib/exc-info':
    "The third item of `sys.exc_info()` is None. Use the exception's `__traceback__`.",
  'stdlib/async-comprehension':
    'There are no asynchronous generators and comprehensions. Use a class with `__aiter__` and `__anext__`, and an `async for` loop that appends.',
  'strings/named-characters':
    "`\\N{...}` is not known in texts. Use `\\u` with the character's number, or the character itself.",
  'texts/utf-16': 'Texts are encoded as UTF-8, ASCII and Latin-1; other encodings are not known.',
};
