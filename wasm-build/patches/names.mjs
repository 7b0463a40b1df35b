// Names and constants: how many, and how fast they are found.

export const NAMES = [
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
    file: 'py/qstr.c',
    reason:
      'Each new str is looked up among the interned ones, one by one: a third of the time of ' +
      'string programs. A bit for the lower half of each hash in use tells most of them apart at once.',
    find: 'void qstr_init(void) {\n',
    replace:
      'static uint8_t hashes_in_use[0x10000 / 8];\n\n' +
      '#define HASH_IS_IN_USE(hash) (hashes_in_use[((hash) & 0xffff) >> 3] & (1 << ((hash) & 7)))\n' +
      '#define USE_HASH(hash) (hashes_in_use[((hash) & 0xffff) >> 3] |= 1 << ((hash) & 7))\n\n' +
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
];
