// Recursion in C ends with an exception before the engine's own stack does.

const CHECK = 'mp_cstack_check_deep();';

export const DEPTH = [
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
];
