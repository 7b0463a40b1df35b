// Changes to MicroPython's sources, each with its reason. A change must match its place exactly
// as often as it says, so that a new version of MicroPython cannot lose one silently. Aim for few.

import { LIMITS } from './patches/limits.mjs';
import { STEPS } from './patches/steps.mjs';

const CHECK = 'mp_cstack_check_deep();';

/** C: compares, and raises if that moved the table, which then may be gone. */
const equalInPlace = (
  kind,
) => `static bool ${kind}_equal(const mp_${kind}_t *${kind}, mp_obj_t a, mp_obj_t b) {
    const void *table = ${kind}->table;
    size_t alloc = ${kind}->alloc;
    bool is_equal = mp_obj_equal(a, b);
    if (${kind}->table != table || ${kind}->alloc != alloc) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("container changed while it was searched"));
    }
    return is_equal;
}
`;

export const PATCHES = [
  {
    file: 'py/binary.c',
    reason: 'The codes O, S and P of struct and array turn bytes into pointers and back.',
    find: "                case 'P':\n                case 'O':\n                case 'S':\n                    size = sizeof(void *);\n                    break;\n",
    replace: '',
  },
  {
    file: 'py/binary.c',
    reason: 'The same, in native alignment.',
    find: "                case 'P':\n                case 'O':\n                case 'S':\n                    align = alignof(void *);\n                    size = sizeof(void *);\n                    break;\n",
    replace: '',
  },
  {
    file: 'py/modstruct.c',
    reason: 'A repeat count may be a big integer, of which this took the address.',
    find: '    mp_uint_t val = (mp_uint_t)MP_OBJ_SMALL_INT_VALUE(mp_parse_num_integer(*p, len, 10, NULL));\n',
    replace:
      '    mp_uint_t val = mp_obj_get_int(mp_parse_num_integer(*p, len, 10, NULL));\n' +
      '    if (val > 0x1000000) {\n' +
      '        mp_raise_ValueError(MP_ERROR_TEXT("struct too large"));\n' +
      '    }\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same: sizes of many parts must not add up past 32 bits.',
    find: '    for (size = 0; *fmt; fmt++) {\n',
    replace:
      '    for (size = 0; *fmt; fmt++) {\n' +
      '        if (size > 0x10000000) {\n' +
      '            mp_raise_ValueError(MP_ERROR_TEXT("struct too large"));\n' +
      '        }\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'An offset far past the buffer must not wrap around it.',
    find: '    if (p + total_sz > end_p) {\n',
    replace: '    if ((size_t)offset > bufinfo.len || total_sz > bufinfo.len - offset) {\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same, for packing.',
    find: '    if (p + sz > end_p) {\n',
    replace: '    if ((size_t)offset > bufinfo.len || (size_t)sz > bufinfo.len - offset) {\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same: what is not used any more.',
    find: '    byte *end_p = &p[bufinfo.len];\n    p += offset;\n',
    replace: '    p += offset;\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same.',
    find: '    byte *end_p = &p[bufinfo.len];\n    mp_int_t offset = 0;\n',
    replace: '    mp_int_t offset = 0;\n',
  },
  {
    file: 'py/misc.h',
    reason:
      'Counts from a program, times a size, must not wrap around 32 bits: a product that does is more than any heap has.',
    find: '#define m_new(type, num) ((type *)(m_malloc(sizeof(type) * (num))))\n',
    replace:
      'static inline size_t m_size(size_t header, size_t size, size_t num) {\n' +
      '    size_t bytes;\n' +
      '    bool is_over = __builtin_mul_overflow(size, num, &bytes) || __builtin_add_overflow(bytes, header, &bytes);\n' +
      '    return is_over ? (size_t)-1 : bytes;\n' +
      '}\n' +
      '#define m_new(type, num) ((type *)(m_malloc(m_size(0, sizeof(type), (num)))))\n',
  },
  ...['_maybe', '0'].map((kind) => ({
    file: 'py/misc.h',
    reason: 'The same.',
    find: `#define m_new${kind}(type, num) ((type *)(m_malloc${kind}(sizeof(type) * (num))))\n`,
    replace: `#define m_new${kind}(type, num) ((type *)(m_malloc${kind}(m_size(0, sizeof(type), (num)))))\n`,
  })),
  ...['', '0', '_maybe'].map((kind) => ({
    file: 'py/misc.h',
    reason: 'The same.',
    find: `m_malloc${kind}(offsetof(obj_type, var_field) + sizeof(var_type) * (var_num)))\n`,
    replace: `m_malloc${kind}(m_size(offsetof(obj_type, var_field), sizeof(var_type), (var_num))))\n`,
  })),
  {
    file: 'py/misc.h',
    reason: 'The same.',
    find: '((type *)(m_realloc((ptr), sizeof(type) * (new_num))))\n',
    replace: '((type *)(m_realloc((ptr), m_size(0, sizeof(type), (new_num)))))\n',
  },
  {
    file: 'py/misc.h',
    reason: 'The same.',
    find: '((type *)(m_realloc_maybe((ptr), sizeof(type) * (new_num), (allow_move))))\n',
    replace:
      '((type *)(m_realloc_maybe((ptr), m_size(0, sizeof(type), (new_num)), (allow_move))))\n',
  },
  {
    file: 'py/gc.c',
    reason: 'The same: rounded up to blocks, such a size would be none.',
    find: '    if (n_bytes == 0) {\n        gc_free(ptr_in);\n        return NULL;\n    }\n',
    replace:
      '    if (n_bytes == 0) {\n        gc_free(ptr_in);\n        return NULL;\n    }\n' +
      '    if (n_bytes > MP_SSIZE_MAX) {\n        return NULL;\n    }\n',
  },
  {
    file: 'py/obj.h',
    reason: 'The same, for the length of a repeated sequence.',
    find: 'void mp_seq_multiply(const void *items, size_t item_sz, size_t len, size_t times, void *dest);\n',
    replace:
      'void mp_seq_multiply(const void *items, size_t item_sz, size_t len, size_t times, void *dest);\n' +
      'static inline size_t mp_seq_product(size_t len, size_t times) {\n' +
      '    size_t product = m_size(0, len, times);\n' +
      // A text takes one more for its end.
      '    if (product > MP_SSIZE_MAX) {\n        m_malloc_fail(product);\n    }\n' +
      '    return product;\n}\n',
  },
  ...[
    ['py/objlist.c', 'list_new(o->len * n)', 'list_new(mp_seq_product(o->len, n))'],
    [
      'py/objtuple.c',
      'mp_obj_new_tuple(o->len * n, NULL)',
      'mp_obj_new_tuple(mp_seq_product(o->len, n), NULL)',
    ],
    [
      'py/objstr.c',
      'vstr_init_len(&vstr, lhs_len * n)',
      'vstr_init_len(&vstr, mp_seq_product(lhs_len, n))',
    ],
  ].map(([file, find, replace]) => ({ file, reason: 'The same.', find, replace })),
  {
    file: 'py/obj.h',
    reason: 'The same, for objects of variable length.',
    find: 'mp_obj_malloc_helper(offsetof(struct_type, var_field) + sizeof(var_type) * (var_num), obj_type))\n',
    replace:
      'mp_obj_malloc_helper(m_size(offsetof(struct_type, var_field), sizeof(var_type), (var_num)), obj_type))\n',
  },
  {
    file: 'py/objstr.c',
    reason: 'A width below 0 is none.',
    find: '    mp_uint_t width = mp_obj_get_int(width_in);\n    if (str_len >= width) {\n',
    replace:
      '    mp_int_t width = mp_obj_get_int(width_in);\n    if (width < 0 || str_len >= (size_t)width) {\n',
  },
  {
    file: 'extmod/modos.c',
    reason: 'A file system written in Python is believed in what it returns: none can be mounted.',
    find:
      '    { MP_ROM_QSTR(MP_QSTR_mount), MP_ROM_PTR(&mp_vfs_mount_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_umount), MP_ROM_PTR(&mp_vfs_umount_obj) },\n',
    replace: '',
  },
  {
    file: 'py/objstr.c',
    reason: 'The same: the same long text may be joined many times.',
    find: '        required_len += l;\n',
    replace:
      '        required_len += l;\n' +
      '        if (required_len > MP_SSIZE_MAX) {\n            m_malloc_fail(required_len);\n        }\n',
  },
  {
    file: 'py/objstr.c',
    reason: 'The same, where each of many places is replaced by a long text.',
    find: '            replaced_str_index += new_len;\n            offset_ptr = old_occurrence + old_len;\n',
    replace:
      '            replaced_str_index += new_len;\n' +
      '            if (replaced_str_index > MP_SSIZE_MAX) {\n                m_malloc_fail(replaced_str_index);\n            }\n' +
      '            offset_ptr = old_occurrence + old_len;\n',
  },
  {
    file: 'py/objstr.c',
    reason:
      'Text is put between characters, not between the bytes of one: that is no text any more.',
    find: '                old_occurrence += 1;\n',
    replace:
      '                old_occurrence = self_type == &mp_type_str ? utf8_next_char(old_occurrence) : old_occurrence + 1;\n',
  },
  {
    file: 'py/map.c',
    reason: "An element's __eq__ may clear or grow the very table that is searched.",
    find: 'static void mp_map_rehash(mp_map_t *map) {\n',
    replace: `${['map', 'set'].map(equalInPlace).join('\n')}\nstatic void mp_map_rehash(mp_map_t *map) {\n`,
  },
  {
    file: 'py/map.c',
    reason: 'The same.',
    find: '} else if (slot->key == index || (!compare_only_ptrs && mp_obj_equal(slot->key, index))) {\n',
    replace:
      '} else if (slot->key == index || (!compare_only_ptrs && map_equal(map, slot->key, index))) {\n',
  },
  {
    file: 'py/map.c',
    reason: 'The same, in a map that is an array.',
    find: 'if (elem->key == index || (!compare_only_ptrs && mp_obj_equal(elem->key, index))) {\n',
    replace:
      'if (elem->key == index || (!compare_only_ptrs && map_equal(map, elem->key, index))) {\n',
  },
  {
    file: 'py/map.c',
    reason: 'The same, in sets.',
    find: '} else if (mp_obj_equal(elem, index)) {\n',
    replace: '} else if (set_equal(set, elem, index)) {\n',
  },
  {
    file: 'py/qstr.c',
    reason: 'Names have 16 bits in bytecode; one more would be another name in disguise.',
    find: '    // make sure we have room in the pool for a new qstr\n',
    replace:
      '    if (MP_STATE_VM(last_pool)->total_prev_len + MP_STATE_VM(last_pool)->len >= 0xffff) {\n' +
      '        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("more than 65535 different names in this session"));\n' +
      '    }\n',
  },
  {
    file: 'py/emitcommon.c',
    reason:
      'Looking for an equal constant among all before is quadratic: 60,000 numbers took 20 s.',
    find: '    for (size_t i = 0; i < emit->const_obj_list.len; ++i) {\n',
    replace:
      '    size_t len = emit->const_obj_list.len;\n' +
      '    for (size_t i = len > 64 ? len - 64 : 0; i < len; ++i) {\n',
  },
  {
    file: 'py/gc.c',
    reason: 'The heap grows at its end when a collection did not free enough (port/collect.c).',
    find: '            return NULL;\n        }\n        DEBUG_printf("gc_alloc(" UINT_FMT "): no free mem, triggering GC\\n", n_bytes);',
    replace:
      '            if (gc_grow_in_place(n_blocks)) {\n                GC_ENTER();\n                continue;\n            }\n' +
      '            return NULL;\n        }\n        DEBUG_printf("gc_alloc(" UINT_FMT "): no free mem, triggering GC\\n", n_bytes);',
  },
  {
    file: 'py/gc.c',
    reason: 'Declares the above.',
    find: 'void *gc_alloc(size_t n_bytes, unsigned int alloc_flags) {',
    replace:
      'bool gc_grow_in_place(size_t need_blocks);\n\nvoid *gc_alloc(size_t n_bytes, unsigned int alloc_flags) {',
  },
  {
    file: 'py/qstr.c',
    reason:
      'Each new str is looked up among the interned ones, one by one: a third of the time of ' +
      'string programs. A bit for each hash in use tells most of them apart at once.',
    find: 'void qstr_init(void) {\n',
    replace:
      'static uint8_t hashes_in_use[(Q_HASH_MASK + 1) / 8];\n\n' +
      '#define HASH_IS_IN_USE(hash) (hashes_in_use[(hash) >> 3] & (1 << ((hash) & 7)))\n' +
      '#define USE_HASH(hash) (hashes_in_use[(hash) >> 3] |= 1 << ((hash) & 7))\n\n' +
      'void qstr_init(void) {\n' +
      '    for (const qstr_pool_t *pool = &CONST_POOL; pool != NULL; pool = pool->prev) {\n' +
      '        for (size_t i = 0; i < pool->len; ++i) {\n' +
      '            USE_HASH(pool->hashes[i]);\n' +
      '        }\n' +
      '    }\n',
  },
  {
    file: 'py/qstr.c',
    reason: 'The same: looking up.',
    find: '    // search pools for the data\n',
    replace: '    if (!HASH_IS_IN_USE(str_hash)) {\n        return MP_QSTRnull;\n    }\n',
  },
  {
    file: 'py/qstr.c',
    reason: 'The same: adding.',
    find: '    DEBUG_printf("QSTR: add hash=%d len=%d data=%.*s\\n", hash, len, len, q_ptr);\n',
    replace: '    USE_HASH(hash);\n',
  },
  {
    file: 'py/mpz.h',
    reason:
      'Digits of 32 bits make big integers faster by a quarter to a half (MPZ_DIG_SIZE in ' +
      'mpconfigport.h). They are shifted as 64 bits, and `long` has only 32 here.',
    find: '  #define MPZ_LONG_1 1L\n',
    replace: '  #define MPZ_LONG_1 1LL\n',
  },
  {
    file: 'py/mpz.c',
    reason: 'The same: a machine word is one digit, and shifting it by its own width is undefined.',
    find: '        z->dig[z->len++] = uval & DIG_MASK;\n        uval >>= DIG_SIZE;\n    }\n}\n\nvoid mpz_set_from_ll',
    replace:
      '        z->dig[z->len++] = uval & DIG_MASK;\n        uval = 0;\n    }\n}\n\nvoid mpz_set_from_ll',
  },
  {
    file: 'py/mpz.c',
    reason: 'The same: the hash keeps the lowest word.',
    find: '        d--;\n        val = (val << DIG_SIZE) | *d;\n    }\n\n    if (z->neg != 0) {',
    replace: '        d--;\n        val = *d;\n    }\n\n    if (z->neg != 0) {',
  },
  {
    file: 'py/mpz.c',
    reason: 'The same: a signed word holds one digit, and not all of those.',
    find:
      '        if (val > (~(MP_OBJ_WORD_MSBIT_HIGH) >> DIG_SIZE)) {\n            // will overflow\n' +
      '            return false;\n        }\n        d--;\n        val = (val << DIG_SIZE) | *d;\n',
    replace:
      '        d--;\n        if (val != 0 || *d > ~(MP_OBJ_WORD_MSBIT_HIGH)) {\n            return false;\n' +
      '        }\n        val = *d;\n',
  },
  {
    file: 'py/mpz.c',
    reason: 'The same: an unsigned word holds one digit.',
    find:
      '        if (val > (~(MP_OBJ_WORD_MSBIT_HIGH) >> (DIG_SIZE - 1))) {\n            // will overflow\n' +
      '            return false;\n        }\n        d--;\n        val = (val << DIG_SIZE) | *d;\n',
    replace:
      '        if (val != 0) {\n            return false;\n        }\n        d--;\n        val = *d;\n',
  },
  {
    file: 'py/pystack.c',
    reason: 'Frames of Python functions run out: that is recursion, and is called so.',
    find: 'mp_raise_type_arg(&mp_type_RuntimeError, MP_OBJ_NEW_QSTR(MP_QSTR_pystack_space_exhausted));',
    replace: 'mp_raise_recursion_depth();',
  },
  {
    file: 'py/cstack.h',
    reason:
      "Only the C stack in linear memory can be measured, not the engine's own. Where small C " +
      'functions recurse, the engine takes far more for a call than the former does: there a ' +
      'check takes a share of it, so that it fails before the latter ends.',
    find: 'void mp_cstack_check(void);\n',
    replace:
      'void mp_cstack_check(void);\n' +
      // The compiler would shrink an array whose address nobody sees.
      '#define mp_cstack_check_deep() do { \\\n' +
      '        char reserve[CLOCHE_STACK_RESERVE]; \\\n' +
      '        __asm__ volatile ("" : : "r" (reserve) : "memory"); \\\n' +
      '        mp_cstack_check(); \\\n' +
      '} while (0)\n',
  },
  {
    file: 'py/obj.c',
    reason: 'Printing nested containers recurses in small functions.',
    find: '    mp_cstack_check();\n',
    replace: `    ${CHECK}\n`,
  },
  {
    file: 'py/obj.c',
    reason: 'Comparing nested containers recurses.',
    find: '    // generic type, call binary_op(MP_BINARY_OP_EQUAL)\n',
    replace: `    ${CHECK}\n`,
  },
  {
    file: 'py/objtuple.c',
    reason: 'Hashing nested tuples recurses.',
    find: '            mp_int_t hash = (mp_int_t)mp_const_empty_tuple;\n',
    replace: `            ${CHECK}\n            mp_int_t hash = (mp_int_t)mp_const_empty_tuple;\n`,
  },
  {
    file: 'py/compile.c',
    reason: 'Compiling nested expressions and statements recurses.',
    find: 'static void compile_node(compiler_t *comp, mp_parse_node_t pn) {\n',
    replace: `static void compile_node(compiler_t *comp, mp_parse_node_t pn) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/compile.c',
    reason: 'Compiling nested assignment targets recurses.',
    find: 'static void c_assign(compiler_t *comp, mp_parse_node_t pn, assign_kind_t assign_kind) {\n',
    replace: `static void c_assign(compiler_t *comp, mp_parse_node_t pn, assign_kind_t assign_kind) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/compile.c',
    reason: 'Compiling nested targets of del recurses.',
    find: 'static void c_del_stmt(compiler_t *comp, mp_parse_node_t pn) {\n',
    replace: `static void c_del_stmt(compiler_t *comp, mp_parse_node_t pn) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/objtype.c',
    reason: 'Searching the bases of deep multiple inheritance recurses.',
    find: 'static void mp_obj_class_lookup(struct class_lookup_data *lookup, const mp_obj_type_t *type) {\n',
    replace: `static void mp_obj_class_lookup(struct class_lookup_data *lookup, const mp_obj_type_t *type) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/objtype.c',
    reason: 'The same, when a class is made.',
    find: 'static int instance_count_native_bases(const mp_obj_type_t *type, const mp_obj_type_t **last_native_base) {\n',
    replace: `static int instance_count_native_bases(const mp_obj_type_t *type, const mp_obj_type_t **last_native_base) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/objtype.c',
    reason: 'The same, for issubclass and except.',
    find: 'bool mp_obj_is_subclass_fast(mp_const_obj_t object, mp_const_obj_t classinfo) {\n',
    replace: `bool mp_obj_is_subclass_fast(mp_const_obj_t object, mp_const_obj_t classinfo) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/objtype.c',
    reason: 'An object whose __call__ is an object whose __call__ is an object recurses.',
    find: 'mp_obj_t mp_obj_instance_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {\n',
    replace: `mp_obj_t mp_obj_instance_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/objset.c',
    reason: 'Hashing nested frozensets recurses.',
    find: '                // start hash with unique value\n',
    replace: `                ${CHECK}\n                // start hash with unique value\n`,
  },
  {
    file: 'py/compile.c',
    reason: 'Compiling nested conditions recurses.',
    find: 'static void c_if_cond(compiler_t *comp, mp_parse_node_t pn, bool jump_if, int label) {\n',
    replace: `static void c_if_cond(compiler_t *comp, mp_parse_node_t pn, bool jump_if, int label) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/stream.c',
    reason: 'Reading or writing a stream that stands on a stream recurses.',
    find: 'mp_uint_t mp_stream_rw(mp_obj_t stream, void *buf_, mp_uint_t size, int *errcode, byte flags) {\n',
    replace: `mp_uint_t mp_stream_rw(mp_obj_t stream, void *buf_, mp_uint_t size, int *errcode, byte flags) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/stream.c',
    reason: 'The same: closing.',
    find: 'mp_obj_t mp_stream_close(mp_obj_t stream) {\n',
    replace: `mp_obj_t mp_stream_close(mp_obj_t stream) {\n    ${CHECK}\n`,
  },
  {
    file: 'extmod/moddeflate.c',
    reason: 'The same: decompressing what is decompressed, a byte at a time.',
    find: 'static int deflateio_read_stream(void *data) {\n',
    replace: `static int deflateio_read_stream(void *data) {\n    ${CHECK}\n`,
  },
  {
    file: 'extmod/moddeflate.c',
    reason: 'The same: compressing what is compressed.',
    find: 'static void deflateio_out_byte(void *data, uint8_t b) {\n',
    replace: `static void deflateio_out_byte(void *data, uint8_t b) {\n    ${CHECK}\n`,
  },
  {
    file: 'py/objclosure.c',
    reason: 'Closures that call closures recurse, with a small frame before each call.',
    find: 'static mp_obj_t closure_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {\n',
    replace: `static mp_obj_t closure_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {\n    ${CHECK}\n`,
  },
  {
    file: 'extmod/modre.c',
    reason: 'Matching recurses in small functions.',
    find: '#define re1_5_stack_chk() mp_cstack_check()\n',
    replace: '#define re1_5_stack_chk() mp_cstack_check_deep()\n',
  },
  {
    file: 'lib/re1.5/compilecode.c',
    reason: 'Compiling nested groups recurses.',
    find: 'static const char *_compilecode(const char *re, ByteProg *prog, int sizecode)\n{\n',
    replace:
      'static const char *_compilecode(const char *re, ByteProg *prog, int sizecode)\n{\n    re1_5_stack_chk();\n',
  },
];

/** Applies the patches to a tree whose `upstream` holds MicroPython's sources. */
export function applyPatches(upstream, get, put) {
  for (const { file, reason, find, replace, count = 1 } of [...PATCHES, ...LIMITS, ...STEPS]) {
    const text = Buffer.from(get(upstream, file)).toString('utf8');
    const parts = text.split(find);
    if (parts.length - 1 !== count) {
      throw new Error(
        `patch of ${file} matches ${parts.length - 1} places, not ${count}: ${reason}`,
      );
    }
    put(upstream, file, parts.join(replace));
  }
}
