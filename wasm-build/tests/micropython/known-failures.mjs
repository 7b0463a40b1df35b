// Tests that apply and fail, each with the explanation. A test named here that passes is an error
// of the run. `resident` holds those that fail only in an interpreter that other tests used before.

const AS_CPYTHON_RE = 'Regular expressions are our own and do here what CPython does: ';

export const KNOWN_FAILURES = {
  'extmod/hashlib_final.py':
    'A hash that gave its digest takes more bytes, as in CPython; the test wants it to refuse.',
  'extmod/re_limit.py': `${AS_CPYTHON_RE}the code of a pattern may be long. The test wants errors.`,
  'extmod/re_split_empty.py': `${AS_CPYTHON_RE}an empty match splits. The test wants that it does not.`,
  'extmod/re_stack_overflow.py': `${AS_CPYTHON_RE}they do not recurse to match. The test wants RuntimeError.`,
  'micropython/extreme_exc.py':
    'Recursion that is too deep raises RecursionError here, as in CPython; the test prints the ' +
    'first letters of RuntimeError, of which it is a subclass.',
  'basics/builtin_str_hex.py':
    'A text that is not hexadecimal is said to be so, with the place, as in CPython; the test has ' +
    "MicroPython's own words.",
  'basics/int_bytes.py':
    'A negative int needs signed=True in to_bytes, as in CPython; the test wants it without.',
  'basics/int_bytes_int64.py': 'The same.',
  'basics/int_bytes_intbig.py': 'The same.',
  'float/float_format_ftoe.py':
    'The format f writes all digits of a large float, as in CPython; the test wants an exponent.',
  'basics/ordereddict_eq.py':
    'An OrderedDict prints as a list of pairs, as in CPython 3.11; the test has the words of 3.12.',
  'basics/slice_optimise.py':
    'A slice has no hash, as in CPython 3.11; the test has the results of 3.12.',
  'stress/qstr_limit.py':
    'A key of str.format is no name that is kept for ever, and so may be longer than 255 bytes.',
  'stress/bytecode_limit.py':
    'The test names the exact number of statements after which a jump is too far for its 16 ' +
    'bits. Here names take more bytes in bytecode (they stand in it directly, not by way of a ' +
    'table that only bytecode files need), so the same RuntimeError comes some statements earlier.',
};

export const KNOWN_RESIDENT_FAILURES = {};
