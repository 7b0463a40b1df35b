// Native loops take steps (port/steps.h), so that limits and Stop reach them, and what they
// rebuild stays whole when they are interrupted.

const ITERATING = 'Native loops take steps: sum, list, sorted and all others that iterate.';

const step = (file, reason, { before, after, steps = '1', count }) => {
  const place = before ?? after;
  const indent = /^ */.exec(before ?? `${after.slice(0, /^ */.exec(after)[0].length)}    `)[0];
  const line = `${indent}METER_STEPS(${steps});\n`;
  return { file, reason, count, find: place, replace: before ? line + place : place + line };
};

/** A table under construction goes back to the old one when a key's own code raises. */
const rehash = (kind, { element, save, add }) => [
  {
    file: 'py/map.c',
    reason: `A ${kind} whose keys' hash or comparison is interrupted keeps its old table.`,
    find: save.find,
    replace: save.replace,
  },
  {
    file: 'py/map.c',
    reason: 'The same: around the loop.',
    find: add,
    replace:
      `    ++meter_hold;\n    nlr_buf_t nlr;\n    if (nlr_push(&nlr) != 0) {\n` +
      `        --meter_hold;\n        *${kind} = old;\n        nlr_jump(nlr.ret_val);\n    }\n${add}`,
  },
  {
    file: 'py/map.c',
    reason: 'The same: done.',
    find: `    m_del(${element}, old_table, old_alloc);\n}\n`,
    replace: `    nlr_pop();\n    --meter_hold;\n    m_del(${element}, old_table, old_alloc);\n}\n`,
  },
];

export const STEPS = [
  step('py/runtime.c', ITERATING, { after: 'mp_obj_t mp_iternext(mp_obj_t o_in) {\n' }),
  step('py/obj.c', 'Printing: where containers share parts, its cost is exponential.', {
    after:
      'void mp_obj_print_helper(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {\n',
  }),
  step('py/obj.c', 'Comparing: the same.', { before: '    while (pass_number < 2) {\n' }),
  step('py/objlist.c', 'Sorting: looking from the left.', {
    after: '            do {++h;\n',
  }),
  step('py/objlist.c', 'Sorting: looking from the right.', {
    after: '            do {--t;\n',
  }),
  step('py/compile.c', 'Compiling.', {
    after: 'static void compile_node(compiler_t *comp, mp_parse_node_t pn) {\n',
  }),
  step('py/parse.c', 'Parsing.', { before: '        // Pop the next rule to process it\n' }),
  step('py/objstr.c', 'Searching.', {
    before: '            if (memcmp(&haystack[str_index], needle, nlen) == 0) {\n',
    steps: '1 + (nlen >> 12)',
  }),
  step('py/objstr.c', 'Splitting, from the left.', {
    before: '                if (splits == 0 || s + sep_len > top) {\n',
    steps: '1 + (sep_len >> 12)',
  }),
  step('py/objstr.c', 'Splitting, from the right.', {
    before: '                if (splits == 0 || s < beg) {\n',
    steps: '1 + (sep_len >> 12)',
  }),
  step('py/objstr.c', 'Counting.', {
    before: '        if (memcmp(haystack_ptr, needle, needle_len) == 0) {\n',
    steps: '1 + (needle_len >> 12)',
  }),
  step('py/mpz.c', 'Multiplying big integers, a row at a time.', {
    before:
      '        mpz_dig_t *id = idig;\n        mpz_dbl_dig_t carry = 0;\n\n        size_t jl = jlen;\n',
    steps: '1 + (jlen >> 5)',
  }),
  step('py/mpz.c', 'Dividing big integers, a row at a time.', {
    before: '        mpz_dbl_dig_t quo = ((mpz_dbl_dig_t)*num_dig << DIG_SIZE) | num_dig[-1];\n',
    steps: '1 + (den_len >> 5)',
  }),
  step('py/mpz.c', 'Writing big integers as text, a digit at a time.', {
    before: '        // compute next remainder\n',
    steps: '1 + (ilen >> 5)',
  }),
  step('py/mpz.c', 'Reading big integers from text, a digit at a time.', {
    before: '        z->len = mpn_mul_dig_add_dig(z->dig, z->len, base, v);\n',
    steps: '1 + (z->len >> 5)',
  }),
  step('py/mpprint.c', 'Padding, before and after.', {
    before: '            print->print_strn(print->data, pad_chars, p);\n',
    count: 2,
  }),
  step('py/objtuple.c', 'Hashing: as printing.', {
    before: '            mp_int_t hash = (mp_int_t)mp_const_empty_tuple;\n',
  }),
  {
    file: 'py/vstr.c',
    reason: 'Growing by a constant makes a long text take quadratic time: a quarter is added.',
    find: '        size_t new_alloc = ROUND_ALLOC((vstr->len + size) + 16);\n',
    replace:
      '        size_t new_alloc = ROUND_ALLOC((vstr->len + size) + (vstr->len >> 2) + 16);\n',
  },
  {
    file: 'py/objlist.c',
    reason:
      'A key or comparison may change the very list that is sorted: a copy is, and takes its place.',
    find:
      '        mp_quicksort(self->items, self->items + self->len - 1,\n' +
      '            args.key.u_obj == mp_const_none ? MP_OBJ_NULL : args.key.u_obj,\n' +
      '            args.reverse.u_bool ? mp_const_false : mp_const_true);\n',
    replace:
      '        size_t len = self->len;\n' +
      '        mp_obj_t *items = m_new(mp_obj_t, len);\n' +
      '        memcpy(items, self->items, len * sizeof(mp_obj_t));\n' +
      '        mp_quicksort(items, items + len - 1,\n' +
      '            args.key.u_obj == mp_const_none ? MP_OBJ_NULL : args.key.u_obj,\n' +
      '            args.reverse.u_bool ? mp_const_false : mp_const_true);\n' +
      '        if (self->len != len) {\n' +
      '            mp_raise_ValueError(MP_ERROR_TEXT("list modified during sort"));\n' +
      '        }\n' +
      '        memcpy(self->items, items, len * sizeof(mp_obj_t));\n' +
      '        m_del(mp_obj_t, items, len);\n',
  },
  {
    file: 'py/gc.c',
    reason: 'Large blocks cost time to fill: a step for each 4 KiB.',
    find: '    DEBUG_printf("gc_alloc(" UINT_FMT " bytes -> " UINT_FMT " blocks)\\n", n_bytes, n_blocks);\n',
    replace: '    meter_left -= n_blocks >> 8;\n',
  },
  {
    file: 'py/objlist.c',
    reason: 'Taking from the front of a long list moves the rest: the same.',
    find: '    self->len -= 1;\n    memmove(',
    replace: '    self->len -= 1;\n    meter_left -= (self->len - index) >> 10;\n    memmove(',
  },
  {
    file: 'py/objlist.c',
    reason: 'Inserting into a long list: the same.',
    find: '    for (mp_int_t i = self->len - 1; i > index; i--) {\n',
    replace:
      '    meter_left -= (self->len - index) >> 10;\n' +
      '    for (mp_int_t i = self->len - 1; i > index; i--) {\n',
  },
  ...rehash('map', {
    element: 'mp_map_elem_t',
    save: {
      find: '    mp_map_elem_t *new_table = m_new0(mp_map_elem_t, new_alloc);\n',
      replace:
        '    mp_map_elem_t *new_table = m_new0(mp_map_elem_t, new_alloc);\n    const mp_map_t old = *map;\n',
    },
    add:
      '    for (size_t i = 0; i < old_alloc; i++) {\n' +
      '        if (old_table[i].key != MP_OBJ_NULL && old_table[i].key != MP_OBJ_SENTINEL) {\n' +
      '            mp_map_lookup(map,',
  }),
  ...rehash('set', {
    element: 'mp_obj_t',
    save: {
      find: '    mp_obj_t *old_table = set->table;\n    set->alloc =',
      replace:
        '    mp_obj_t *old_table = set->table;\n    const mp_set_t old = *set;\n    set->alloc =',
    },
    add:
      '    for (size_t i = 0; i < old_alloc; i++) {\n' +
      '        if (old_table[i] != MP_OBJ_NULL && old_table[i] != MP_OBJ_SENTINEL) {\n' +
      '            mp_set_lookup(set,',
  }),
];
