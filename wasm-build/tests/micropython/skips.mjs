// Tests that do not apply to this engine, grouped by reason. `*` stands for any text. A name that
// matches no test, and a test named here that passes, are errors of the run: this table stays true.

export const SKIPS = [
  {
    reason:
      'locks the heap and prints: print puts a line together before it writes any of it, as CPython does',
    tests: [
      'micropython/heapalloc.py',
      'micropython/heapalloc_exc_raise.py',
      'micropython/heapalloc_iter.py',
    ],
  },
  {
    reason:
      'holds what MicroPython says or refuses, where this engine says and does what CPython does',
    tests: [
      'basics/deque_micropython.py',
      'extmod/re_split_notimpl.py',
      'stress/recursive_data.py',
      'basics/errno1.py',
      'basics/generator_pend_throw.py',
      'basics/subclass_native_exc_new.py',
      'misc/non_compliant.py',
      'micropython/decorator.py',
      'micropython/decorator_error.py',
      'micropython/heapalloc_exc_compressed_emg_exc.py',
      'micropython/heapalloc_traceback.py',
      'micropython/opt_level_lineno.py',
      'basics/builtin_help.py',
      'basics/exception_chain.py',
      'basics/python34.py',
      'micropython/heapalloc_exc_compressed.py',
      'import/builtin_ext.py',
    ],
  },
  {
    reason: 'tests machine code emitters, which are left out: docs/security.md',
    tests: ['micropython/native_*', 'micropython/viper_*'],
  },
  {
    reason: 'needs uctypes, which reaches raw memory: docs/security.md',
    tests: ['extmod/uctypes_*', 'basics/memoryview_slice_size.py'],
  },
  {
    reason: 'needs the codes O, S or P of struct and array, which forge objects: docs/security.md',
    tests: ['basics/array_micropython.py', 'basics/struct_micropython.py'],
  },
  {
    reason: 'needs machine, which reaches raw memory and pins: docs/security.md',
    tests: ['extmod/machine*', 'basics/subclass_native_call.py'],
  },
  {
    reason: 'reads or makes code objects, which no compiler has checked: docs/security.md',
    tests: ['basics/fun_code*', 'extmod/marshal_*'],
  },
  {
    reason: 'loads bytecode from files, which is left out: docs/security.md',
    tests: ['micropython/import_mpy_*'],
  },
  {
    reason: 'needs sys.settrace, which hands out frames with code objects: docs/security.md',
    tests: ['misc/sys_settrace_*'],
  },
  {
    reason: 'needs asyncio (a later piece of work)',
    tests: ['extmod/asyncio_*', 'micropython/ringio_async.py'],
  },
  {
    reason: 'needs a network, select or encryption, which a sandbox without a network has not',
    tests: [
      'extmod/cryptolib_*',
      'extmod/select_*',
      'extmod/socket_*',
      'extmod/ssl_*',
      'extmod/tls_*',
      'extmod/websocket_basic.py',
    ],
  },
  {
    reason: 'needs the scheduler of interrupts, which is left out: no interrupts come',
    tests: ['micropython/schedule.py'],
  },
  {
    reason: 'mounts file systems of boards; a session has the one it is started with',
    tests: ['extmod/vfs_*', 'micropython/builtin_execfile.py'],
  },
  {
    reason: 'needs a stream written in Python or a RingIO, which are left out (docs/security.md)',
    tests: [
      'basics/io_buffered_writer.py',
      'basics/io_iobase.py',
      'extmod/deflate_stream_error.py',
      'extmod/json_dump_iobase.py',
      'micropython/ringio.py',
    ],
  },
  {
    reason: 'needs framebuf, which draws for the displays of boards',
    tests: ['extmod/framebuf*'],
  },
  {
    reason: 'needs btree, a database on a block device',
    tests: ['extmod/btree*'],
  },
  {
    reason: 'needs the example of a C module, which only test builds have',
    tests: ['misc/cexample_*'],
  },
  {
    reason: 'needs the memory counters or the debug output of a test build',
    tests: [
      'extmod/re_debug.py',
      'micropython/heapalloc_bytesio2.py',
      'micropython/meminfo.py',
      'micropython/memstats.py',
    ],
  },
  {
    reason: 'tests how objects are represented in 64 bits on other machines',
    tests: ['basics/nanbox_smallint.py'],
  },
  {
    reason: 'needs sys.atexit, an extension of MicroPython: a session has no exit',
    tests: ['misc/sys_atexit.py'],
  },
  {
    reason: 'needs os.uname, which tells of the operating system: there is none',
    tests: ['basics/attrtuple2.py'],
  },
];

/** The reason why a test does not apply, or null. */
export function findSkip(name) {
  return SKIPS.find(({ tests }) => tests.some((pattern) => matchesName(pattern, name))) ?? null;
}

/** @param {string} pattern a test's name, or one that ends in `*` or `*.py` */
export function matchesName(pattern, name) {
  const [before, after] = pattern.split('*');
  return after === undefined
    ? pattern === name
    : name.startsWith(before) && name.endsWith(after) && name.length >= pattern.length - 1;
}
