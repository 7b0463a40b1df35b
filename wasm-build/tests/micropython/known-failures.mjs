// Tests that apply and fail, each with the explanation. A test named here that passes is an error
// of the run. `resident` holds those that fail only in an interpreter that other tests used before.

const AS_CPYTHON_RE = 'Regular expressions are our own and do here what CPython does: ';

export const KNOWN_FAILURES = {
  'extmod/hashlib_final.py':
    'A hash that gave its digest takes more bytes, as in CPython; the test wants it to refuse.',
  'extmod/re_limit.py': `${AS_CPYTHON_RE}the code of a pattern may be long. The test wants errors.`,
  'extmod/re_split_empty.py': `${AS_CPYTHON_RE}an empty match splits. The test wants that it does not.`,
  'extmod/re_split_notimpl.py': `${AS_CPYTHON_RE}groups that split are in the result. The test wants NotImplementedError.`,
  'extmod/re_stack_overflow.py': `${AS_CPYTHON_RE}they do not recurse to match. The test wants RuntimeError.`,
  'micropython/extreme_exc.py':
    'Recursion that is too deep raises RecursionError here, as in CPython; the test prints the ' +
    'first letters of RuntimeError, of which it is a subclass.',
  'stress/bytecode_limit.py':
    'The test names the exact number of statements after which a jump is too far for its 16 ' +
    'bits. Here names take more bytes in bytecode (they stand in it directly, not by way of a ' +
    'table that only bytecode files need), so the same RuntimeError comes some statements earlier.',
};

export const KNOWN_RESIDENT_FAILURES = {};
