// Around the tables of dicts and sets (port/table.c, docs/decisions/0012): what they need of hashes
// and of the objects that hold them. Lists, sorting and slices stand in lists.mjs.

const HASH_OF_FLOAT = `    // As CPython's, modulo 2**31 - 1: a float has the hash of the integer or fraction it is equal to.
    if (isnan(src)) {
        return 0;
    }
    if (isinf(src)) {
        return src > 0 ? 314159 : -314159;
    }
    int exponent;
    mp_float_t m = MICROPY_FLOAT_C_FUN(frexp)(src < 0 ? -src : src, &exponent);
    uint32_t hash = 0;
    while (m != 0) {
        hash = ((hash << 28) & 0x7fffffff) | hash >> 3;
        m *= 268435456.0;
        exponent -= 28;
        uint32_t y = (uint32_t)m;
        m -= y;
        hash += y;
        if (hash >= 0x7fffffff) {
            hash -= 0x7fffffff;
        }
    }
    exponent = exponent >= 0 ? exponent % 31 : 30 - (-1 - exponent) % 31;
    hash = ((hash << exponent) & 0x7fffffff) | hash >> (31 - exponent);
    return src < 0 ? -(mp_int_t)hash : (mp_int_t)hash;
}
`;

const FLOAT_HASH_BEFORE = `    mp_float_union_t u = {.f = src};
    mp_int_t val;
    const int adj_exp = (int)u.p.exp - MP_FLOAT_EXP_BIAS;
    if (adj_exp < 0) {
        // value < 1; must be sure to handle 0.0 correctly (ie return 0)
        val = u.i;
    } else {
        // if adj_exp is max then: u.p.frc==0 indicates inf, else NaN
        // else: 1 <= value
        mp_float_uint_t frc = u.p.frc | ((mp_float_uint_t)1 << MP_FLOAT_FRAC_BITS);

        if (adj_exp <= MP_FLOAT_FRAC_BITS) {
            // number may have a fraction; xor the integer part with the fractional part
            val = (frc >> (MP_FLOAT_FRAC_BITS - adj_exp))
                ^ (frc & (((mp_float_uint_t)1 << (MP_FLOAT_FRAC_BITS - adj_exp)) - 1));
        } else if ((unsigned int)adj_exp < MP_BITS_PER_BYTE * sizeof(mp_int_t) - 1) {
            // the number is a (big) whole integer and will fit in val's signed-width
            val = (mp_int_t)frc << (adj_exp - MP_FLOAT_FRAC_BITS);
        } else {
            // integer part will overflow val's width so just use what bits we can
            val = frc;
        }
    }

    if (u.p.sgn) {
        val = -(mp_uint_t)val;
    }

    return val;
}
`;

export const TABLES = [
  {
    file: 'py/obj.h',
    reason: 'A table says whether it keeps hashes (port/table.c).',
    find: '    size_t used : (8 * sizeof(size_t) - 3);\n',
    replace:
      '    size_t has_hashes : 1;  // else all keys are qstrs and few\n    size_t used : (8 * sizeof(size_t) - 4);\n',
  },
  {
    file: 'py/obj.h',
    reason: 'A set is a table as a map is, with entries of one word: the same fields.',
    find: 'typedef struct _mp_set_t {\n    size_t alloc;\n    size_t used;\n',
    replace:
      'typedef struct _mp_set_t {\n    size_t all_keys_are_qstrs : 1;\n    size_t is_fixed : 1;\n    size_t is_ordered : 1;\n' +
      '    size_t has_hashes : 1;\n    size_t used : (8 * sizeof(size_t) - 4);\n    size_t alloc;\n',
  },
  {
    file: 'py/qstr.h',
    reason: 'Hashes of text have 32 bits: 16 are too few for 20,000 keys.',
    find: '#elif MICROPY_QSTR_BYTES_IN_HASH == 2\n',
    replace:
      '#elif MICROPY_QSTR_BYTES_IN_HASH == 4\ntypedef uint32_t qstr_hash_t;\n#elif MICROPY_QSTR_BYTES_IN_HASH == 2\n',
  },
  {
    file: 'py/qstr.c',
    reason: 'The same.',
    find: '#define Q_HASH_MASK ((1 << (8 * MICROPY_QSTR_BYTES_IN_HASH)) - 1)\n',
    replace: '#define Q_HASH_MASK (0xffffffff)\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'The hash of a text is computed once.',
    find: '            h = qstr_compute_hash(data, len);\n        }\n',
    replace:
      '            h = qstr_compute_hash(data, len);\n            ((mp_obj_str_t *)MP_OBJ_TO_PTR(arg))->hash = h;\n        }\n',
  },
  {
    file: 'py/runtime.c',
    reason: "CPython's words for what has no hash.",
    find: '        if (op == MP_UNARY_OP_INT_MAYBE\n            #if MICROPY_PY_BUILTINS_FLOAT\n            || op == MP_UNARY_OP_FLOAT_MAYBE\n',
    replace:
      '        if (op == MP_UNARY_OP_HASH) {\n' +
      '            mp_raise_msg_varg(&mp_type_TypeError,\n' +
      `                MP_ERROR_TEXT("unhashable type: '%s'"), mp_obj_get_type_str(arg));\n` +
      '        }\n' +
      '        if (op == MP_UNARY_OP_INT_MAYBE\n            #if MICROPY_PY_BUILTINS_FLOAT\n            || op == MP_UNARY_OP_FLOAT_MAYBE\n',
  },
  {
    file: 'py/objtuple.c',
    reason: 'A sum is the same for (1, 4) and (2, 3): the order counts, and each item is mixed.',
    find:
      '            mp_int_t hash = (mp_int_t)mp_const_empty_tuple;\n' +
      '            for (size_t i = 0; i < self->len; i++) {\n' +
      '                hash += MP_OBJ_SMALL_INT_VALUE(mp_unary_op(MP_UNARY_OP_HASH, self->items[i]));\n' +
      '            }\n' +
      '            return MP_OBJ_NEW_SMALL_INT(hash);\n',
    replace:
      '            uint32_t hash = 374761393u + self->len;\n' +
      '            for (size_t i = 0; i < self->len; i++) {\n' +
      '                mp_obj_t item = self->items[i];\n' +
      '                if (!mp_obj_is_small_int(item)) {\n' +
      '                    item = mp_unary_op(MP_UNARY_OP_HASH, item);\n' +
      '                }\n' +
      '                hash += (uint32_t)MP_OBJ_SMALL_INT_VALUE(item) * 2246822519u;\n' +
      '                hash = (hash << 13 | hash >> 19) * 2654435761u;\n' +
      '            }\n' +
      '            return MP_OBJ_NEW_SMALL_INT((mp_int_t)hash);\n',
  },
  {
    file: 'py/objfloat.c',
    reason: 'The hash of a float is that of the equal integer, however large.',
    find: FLOAT_HASH_BEFORE,
    replace: HASH_OF_FLOAT,
  },
];
