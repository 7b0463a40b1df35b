// Tests that apply and fail, each with the explanation. A test named here that passes is an error
// of the run. `resident` holds those that fail only in an interpreter that other tests used before.

export const KNOWN_FAILURES = {
  'micropython/extreme_exc.py':
    'Recursion that is too deep raises RecursionError here, as in CPython; the test prints the ' +
    'first letters of RuntimeError, of which it is a subclass.',
  'stress/bytecode_limit.py':
    'The test names the exact number of statements after which a jump is too far for its 16 ' +
    'bits. Here names take more bytes in bytecode (they stand in it directly, not by way of a ' +
    'table that only bytecode files need), so the same RuntimeError comes some statements earlier.',
};

export const KNOWN_RESIDENT_FAILURES = {};
