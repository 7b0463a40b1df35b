// Tests that apply and fail, each with the explanation. A test named here that passes is an error
// of the run. `resident` holds those that fail only in an interpreter that other tests used before.

export const KNOWN_FAILURES = {
  'stress/bytecode_limit.py':
    'The test names the exact number of statements after which a jump is too far for its 16 ' +
    'bits. Here names take more bytes in bytecode (they stand in it directly, not by way of a ' +
    'table that only bytecode files need), so the same RuntimeError comes some statements earlier.',
};

export const KNOWN_RESIDENT_FAILURES = {};
