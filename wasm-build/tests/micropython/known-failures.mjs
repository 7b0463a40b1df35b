// Tests that apply and fail, each with the explanation. A test named here that passes is an error
// of the run. `resident` holds those that fail only in an interpreter that other tests used before.

export const KNOWN_FAILURES = {
  'basics/deque_micropython.py':
    "Exceptions are printed in CPython's words here, and the test holds MicroPython's.",
  'basics/errno1.py':
    "An OSError has its number's text and is of the class that the number stands for, as in CPython; the test holds MicroPython's.",
  'basics/generator_pend_throw.py':
    "Exceptions are printed in CPython's words here, and the test holds MicroPython's.",
  'basics/subclass_native_exc_new.py':
    "Classes are printed with their module, as in CPython; the test holds MicroPython's.",
  'misc/non_compliant.py':
    'The test lists what MicroPython refuses and CPython does; some of it is done here.',
  'micropython/decorator.py':
    'Any expression decorates here, so micropython.native is looked up like any other name.',
  'micropython/decorator_error.py':
    'Any expression decorates here, so micropython.native is looked up like any other name.',
  'micropython/heapalloc_exc_compressed_emg_exc.py':
    "Exceptions are printed in CPython's words here, and the test holds MicroPython's.",
  'micropython/heapalloc_traceback.py':
    "Exceptions are printed in CPython's words here, and the test holds MicroPython's.",
  'micropython/opt_level_lineno.py':
    "Exceptions are printed in CPython's words here, and the test holds MicroPython's.",
  'micropython/extreme_exc.py':
    'Recursion that is too deep raises RecursionError here, as in CPython; the test prints the ' +
    'first letters of RuntimeError, of which it is a subclass.',
  'stress/bytecode_limit.py':
    'The test names the exact number of statements after which a jump is too far for its 16 ' +
    'bits. Here names take more bytes in bytecode (they stand in it directly, not by way of a ' +
    'table that only bytecode files need), so the same RuntimeError comes some statements earlier.',
};

export const KNOWN_RESIDENT_FAILURES = {};
