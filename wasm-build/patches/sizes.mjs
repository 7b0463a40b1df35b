// Sizes that a program chooses must not wrap around 32 bits.

export const SIZES = [
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
    [
      'py/objtuple.c',
      'mp_obj_new_tuple(o->len * n, NULL)',
      'mp_obj_new_tuple(mp_seq_product(o->len, n), NULL)',
    ],
  ].map(([file, find, replace]) => ({ file, reason: 'The same.', find, replace })),
  {
    file: 'py/obj.h',
    reason: 'The same, for objects of variable length.',
    find: 'mp_obj_malloc_helper(offsetof(struct_type, var_field) + sizeof(var_type) * (var_num), obj_type))\n',
    replace:
      'mp_obj_malloc_helper(m_size(offsetof(struct_type, var_field), sizeof(var_type), (var_num)), obj_type))\n',
  },
];
