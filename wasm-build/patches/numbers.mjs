// Big integers of digits with 32 bits.

export const NUMBERS = [
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
    reason:
      'The hash of an integer is that of the equal float (tables.mjs), and depends on all digits.',
    find: '        d--;\n        val = (val << DIG_SIZE) | *d;\n    }\n\n    if (z->neg != 0) {',
    replace:
      '        d--;\n        val = (((uint64_t)val << DIG_SIZE) | *d) % 0x7fffffff;\n    }\n' +
      '    meter_left -= z->len >> 5;\n\n    if (z->neg != 0) {',
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
    file: 'py/objint_mpz.c',
    reason: 'The same: the lowest machine word of an integer is its lowest digit, not its hash.',
    find: '        // hash returns actual int value if it fits in mp_int_t\n        return mpz_hash(&self->mpz);\n',
    replace:
      '        mp_uint_t low = self->mpz.len == 0 ? 0 : self->mpz.dig[0];\n' +
      '        return self->mpz.neg ? -low : low;\n',
  },
  {
    file: 'py/modcmath.c',
    reason: 'Roots are exact where they can be: cmath.sqrt(-1) is 1j.',
    find:
      '    mp_float_t sqrt_abs = MICROPY_FLOAT_C_FUN(pow)(real * real + imag * imag, MICROPY_FLOAT_CONST(0.25));\n' +
      '    mp_float_t theta = MICROPY_FLOAT_CONST(0.5) * MICROPY_FLOAT_C_FUN(atan2)(imag, real);\n' +
      '    return mp_obj_new_complex(sqrt_abs * MICROPY_FLOAT_C_FUN(cos)(theta), sqrt_abs * MICROPY_FLOAT_C_FUN(sin)(theta));\n',
    replace:
      '    if (real == 0 && imag == 0) {\n        return mp_obj_new_complex(0, imag);\n    }\n' +
      '    mp_float_t part = fabs(real) / 8;\n' +
      '    part = 2 * sqrt(part + hypot(part, imag / 8));\n' +
      '    mp_float_t other = fabs(imag) / (2 * part);\n' +
      '    return real >= 0\n' +
      '        ? mp_obj_new_complex(part, copysign(other, imag))\n' +
      '        : mp_obj_new_complex(other, copysign(part, imag));\n',
  },
];
