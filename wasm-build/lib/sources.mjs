// Which C files make the module, and with which flags.

/** MicroPython's files, relative to its root. Emitters and native loaders are left out. */
export const UPSTREAM = [
  ...[
    'mpstate nlr nlrsetjmp malloc gc pystack qstr vstr mpprint unicode mpz reader lexer parse',
    'scope compile emitcommon emitbc emitglue persistentcode',
    'runtime runtime_utils scheduler nativeglue pairheap ringbuf cstack stackctrl argcheck',
    'warning profile obj objarray objattrtuple objbool objboundmeth objcell objclosure',
    'objcode objcomplex objenumerate objfilter objfloat objfun',
    'objgenerator objgetitemiter objint objint_longlong objint_mpz objmap objmodule',
    'objobject objpolyiter objproperty objnone objreversed objringio',
    'objsingleton objstr objstringio objtuple objzip',
    'opmethods sequence stream binary builtinimport builtinevex builtinhelp modarray',
    'modbuiltins modcollections modgc modio modcmath modmicropython modstruct modsys',
    'moderrno modthread bc showbc repl smallint frozenmod',
  ].flatMap((line) => line.split(' ').map((name) => `py/${name}.c`)),
  ...[
    'modbinascii moddeflate modheapq modjson modos modplatform modrandom',
    'modtime vfs vfs_reader',
  ].flatMap((line) => line.split(' ').map((name) => `extmod/${name}.c`)),
  'shared/timeutils/timeutils.c',
];

/** The port's own files, relative to wasm-build/port. */
export const PORT = [
  'bigint.c',
  'builtins.c',
  'bytes.c',
  'cbor.c',
  'cell.c',
  'chars.c',
  'codec.c',
  'collect.c',
  'deque.c',
  'dict.c',
  'engine.c',
  'float_text.c',
  'format.c',
  'format_number.c',
  'format_percent.c',
  'function.c',
  'generics.c',
  'hash_blocks.c',
  'help.c',
  'hostcall.c',
  'inspect.c',
  'json_read.c',
  'library.c',
  'limit.c',
  'list.c',
  'match.c',
  'meter.c',
  'modhashlib.c',
  'modjson.c',
  'modmath.c',
  'modmath_int.c',
  'modmath_sum.c',
  'modrandom.c',
  'modre.c',
  'mphalport.c',
  'namedtuple.c',
  'names.c',
  'number.c',
  'number_text.c',
  'objexcept.c', // in place of py/objexcept.c
  'objtype.c', // in place of py/objtype.c
  'operators.c',
  'printing.c',
  'ramfs.c',
  'ramfs_file.c',
  'ramfs_vfs.c',
  'range.c',
  're_code.c',
  're_error.c',
  're_flags.c',
  're_match.c',
  're_parse.c',
  're_run.c',
  're_set.c',
  're_template.c',
  'set.c',
  'slice.c',
  'sort.c',
  'specials.c',
  'stdio.c',
  'str.c',
  'str_chars.c',
  'str_methods.c',
  'streams.c',
  'system.c',
  'table.c',
  'text_builtins.c',
  'vm_port.c', // includes py/vm.c
];

/** Directories of MicroPython's source that a compilation may read. */
export const READ_DIRECTORIES = ['py', 'extmod', 'shared', 'lib/uzlib', 'lib/crypto-algorithms'];

/**
 * The C stack in linear memory, and what a check among small functions takes of it (patches.mjs).
 * Chosen so that the former ends first in an engine with 512 KB of stack of its own, whichever of
 * its compilers made the larger frames: wasm-build/tests/recursion.test.ts.
 */
const STACK_BYTES = 192 * 1024;
const STACK_RESERVE = 208;
/** Frames of Python functions that call each other: more than the default limit of recursion. */
const PYSTACK_BYTES = 1024 * 1024;
/** The largest heap a session can be given: its table's place is laid out when the module is built. */
export const HEAP_MAX_BYTES = 256 * 1024 * 1024;

/** Room for the standard library, beside the heap: more than it has. */
export const LIBRARY_MAX_BYTES = 1024 * 1024;

/** Shared by the preprocessor and the compiler. Reasons stand in wasm-build/README.md. */
export const DEFINES = [
  `-DCLOCHE_STACK_BYTES=${STACK_BYTES}`,
  `-DCLOCHE_PYSTACK_BYTES=${PYSTACK_BYTES}`,
  `-DCLOCHE_LIBRARY_BYTES=${LIBRARY_MAX_BYTES}`,
  `-DCLOCHE_HEAP_MAX_BYTES=${HEAP_MAX_BYTES}`,
  `-DCLOCHE_STACK_RESERVE=${STACK_RESERVE}`,
  '-DNDEBUG',
  '-DFFCONF_H="lib/oofatfs/ffconf.h"',
];

export const INCLUDES = ['-I.', '-Iport', '-Iupstream', '-Iupstream/lib/uzlib'];

/**
 * Compiled for size: what no loop of a program spends its time in. It is a third of the code.
 */
const FOR_SIZE = new Set([
  ...[
    'lexer parse scope compile emitcommon emitbc emitglue builtinhelp builtinimport builtinevex',
    'argcheck modsys modgc modmicropython modcmath objcomplex objproperty warning moderrno',
    'modstruct binary modcollections modio objarray modarray objstringio objattrtuple objcode',
  ].flatMap((line) => line.split(' ').map((name) => `upstream/py/${name}.c`)),
  ...[
    'builtins cbor cell codec engine generics help hostcall inspect library limit match',
    'modhashlib namedtuple names objexcept ramfs ramfs_vfs re_code re_error re_flags re_parse',
    're_template specials text_builtins modmath modmath_int modmath_sum bytes',
    'hash_blocks limit deque',
  ].flatMap((line) => line.split(' ').map((name) => `port/${name}.c`)),
  ...'modbinascii moddeflate modos modplatform modtime vfs vfs_reader'
    .split(' ')
    .map((name) => `upstream/extmod/${name}.c`),
]);

/** How much a source is optimised. */
export const optimisationOf = (source) => (FOR_SIZE.has(source) ? '-Oz' : '-O3');

export const COMPILE_FLAGS = [
  '--target=wasm32-wasip1',
  '-std=gnu11',
  '-mexception-handling',
  '-mbulk-memory',
  '-mnontrapping-fptoint',
  '-msign-ext',
  '-mmultivalue',
  '-mllvm',
  '-wasm-enable-sjlj',
  '-mllvm',
  '-wasm-use-legacy-eh=true',
  '-fno-strict-aliasing',
  '-ffunction-sections',
  '-fdata-sections',
  '-Wall',
  '-Wextra',
  '-Werror',
  '-Wno-unused-parameter',
  '-Wno-sign-compare',
  '-Wno-missing-field-initializers',
];

export const LINK_FLAGS = [
  '--target=wasm32-wasip1',
  '-mexec-model=reactor',
  '-nostartfiles',
  '-lsetjmp',
  '-Wl,--no-entry',
  '-Wl,--stack-first',
  `-Wl,-z,stack-size=${STACK_BYTES}`,
  '-Wl,--gc-sections',
  '-Wl,--export-memory',
  '-Wl,-mllvm,-wasm-enable-sjlj',
  '-Wl,-mllvm,-wasm-use-legacy-eh=true',
];
