// Native loops take steps (port/steps.h), so that limits and Stop reach them, and what they
// rebuild stays whole when they are interrupted.

const ITERATING = 'Native loops take steps: sum, list, sorted and all others that iterate.';

const step = (file, reason, { before, after, steps = '1', count }) => {
  const place = before ?? after;
  const indent = /^ */.exec(before ?? `${after.slice(0, /^ */.exec(after)[0].length)}    `)[0];
  const line = `${indent}METER_STEPS(${steps});\n`;
  return { file, reason, count, find: place, replace: before ? line + place : place + line };
};

export const STEPS = [
  step('py/runtime.c', ITERATING, { after: 'mp_obj_t mp_iternext(mp_obj_t o_in) {\n' }),
  step('py/obj.c', 'Printing: where containers share parts, its cost is exponential.', {
    after:
      'void mp_obj_print_helper(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {\n',
  }),
  step('py/obj.c', 'Comparing: the same.', { before: '    while (pass_number < 2) {\n' }),
  step('py/compile.c', 'Compiling.', {
    after: 'static void compile_node(compiler_t *comp, mp_parse_node_t pn) {\n',
  }),
  step('py/parse.c', 'Parsing.', { before: '        // Pop the next rule to process it\n' }),
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
    file: 'py/gc.c',
    reason: 'Large blocks cost time to fill: a step for each 4 KiB.',
    find: '    DEBUG_printf("gc_alloc(" UINT_FMT " bytes -> " UINT_FMT " blocks)\\n", n_bytes, n_blocks);\n',
    replace: '    meter_left -= n_blocks >> 8;\n',
  },
  {
    file: 'py/stream.c',
    reason: 'Reading all of a stream grew its buffer by 256 bytes at a time, which is quadratic.',
    find: '            p = vstr_extend(&vstr, DEFAULT_BUFFER_SIZE);\n            current_read = DEFAULT_BUFFER_SIZE;\n',
    replace:
      '            vstr.len = total_size;\n' +
      '            current_read = MAX(DEFAULT_BUFFER_SIZE, total_size / 2);\n' +
      '            vstr_hint_size(&vstr, current_read);\n' +
      '            p = vstr.buf + total_size;\n',
  },
  {
    file: 'py/stream.c',
    reason: 'Each part that is read is a step.',
    find: '        mp_uint_t out_sz = stream_p->read(self_in, p, current_read, &error);\n',
    replace:
      '        METER_STEPS(1);\n        mp_uint_t out_sz = stream_p->read(self_in, p, current_read, &error);\n',
  },
];
