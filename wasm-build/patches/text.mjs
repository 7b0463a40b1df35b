// Text and numbers as CPython has them. Most of py/objstr.c, py/parsenum.c and py/formatfloat.c is
// replaced by files of the port (str*.c, bytes.c, format*.c, number*.c); here they are joined.

const before = (file, reason, find, insert, count) => ({
  file,
  reason,
  count,
  find,
  replace: insert + find,
});

const after = (file, reason, find, insert, count) => ({
  file,
  reason,
  count,
  find,
  replace: find + insert,
});

/** Leaves out the lines from `from` up to, and without, `to`. */
const without = (file, reason, from, to) => [
  before(file, reason, from, '#if 0\n'),
  before(file, `${reason} Its end.`, to, '#endif\n'),
];

const builtin = (name) => ({
  file: 'py/modbuiltins.c',
  reason: `The port's own: ${name}.`,
  find: `MP_ROM_PTR(&mp_builtin_${name}_obj)`,
  replace: `MP_ROM_PTR(&cloche_builtin_${name}_obj)`,
});

const NUMBER_H = '#include "port/number.h"\n';

export const TEXT = [
  // Text.
  ...without(
    'py/objstr.c',
    'Types and methods of text: port/str.c and what stands beside it.',
    '#if MICROPY_PY_BUILTINS_STR_OP_MODULO\nstatic mp_obj_t str_modulo_format(mp_obj_t pattern, size_t n_args, const mp_obj_t *args, mp_obj_t dict);\n',
    '// The zero-length bytes object, with data that includes a null-terminating byte\n',
  ),
  {
    file: 'py/objstr.c',
    reason: 'The iterator of bytes is made in port/str.c as well.',
    find: 'mp_obj_t mp_obj_new_bytes_iterator(mp_obj_t str, mp_obj_iter_buf_t *iter_buf) {\n',
    replace:
      'mp_obj_t mp_obj_new_bytes_iterator(mp_obj_t str, mp_obj_iter_buf_t *iter_buf);\n' +
      'mp_obj_t mp_obj_new_bytes_iterator(mp_obj_t str, mp_obj_iter_buf_t *iter_buf) {\n',
  },
  {
    file: 'py/objstr.c',
    reason: 'As CPython words it.',
    find:
      '    const qstr src_name = mp_obj_get_type(self_in)->name;\n' +
      '    mp_raise_msg_varg(&mp_type_TypeError,\n' +
      "        MP_ERROR_TEXT(\"can't convert '%q' object to %q implicitly\"),\n" +
      '        src_name, src_name == MP_QSTR_str ? MP_QSTR_bytes : MP_QSTR_str);\n',
    replace:
      '    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("expected str, not %q"),\n' +
      '        mp_obj_get_type(self_in)->name);\n',
  },
  {
    file: 'py/objstr.c',
    reason: 'A text behind which another goes on (port/str.c) has no end of its own: a copy has.',
    find: '        (void)l; // len unused\n        return (const char *)s;\n',
    replace:
      "        if (s[l] != '\\0') {\n" +
      '            byte *copy = m_new(byte, l + 1);\n' +
      '            memcpy(copy, s, l);\n' +
      "            copy[l] = '\\0';\n" +
      '            return (const char *)copy;\n' +
      '        }\n' +
      '        return (const char *)s;\n',
  },
  {
    file: 'py/objarray.c',
    reason: 'bytearray takes what bytes does (port/bytes.c).',
    find: '    // Can take 2nd/3rd arg if constructs from str\n    mp_arg_check_num(n_args, n_kw, 0, 3, false);\n\n    if (n_args == 0) {\n',
    replace:
      '    mp_obj_t text_bytearray_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args);\n' +
      '    if (true) {\n        return text_bytearray_make_new(type_in, n_args, n_kw, args);\n    } else if (n_args == 0) {\n',
  },
  {
    file: 'py/objarray.c',
    reason: 'Operators of bytearray (port/bytes.c).',
    find: '    mp_obj_array_t *lhs = MP_OBJ_TO_PTR(lhs_in);\n    switch (op) {\n        case MP_BINARY_OP_ADD: {\n',
    replace:
      '    mp_obj_array_t *lhs = MP_OBJ_TO_PTR(lhs_in);\n' +
      '    if (lhs->base.type == &mp_type_bytearray) {\n' +
      '        mp_obj_t text_bytearray_binary_op(mp_binary_op_t op, mp_obj_t self, mp_obj_t arg);\n' +
      '        mp_obj_t result = text_bytearray_binary_op(op, lhs_in, rhs_in);\n' +
      '        if (result != MP_OBJ_NULL || op == MP_BINARY_OP_MODULO) {\n            return result;\n        }\n    }\n' +
      '    switch (op) {\n        case MP_BINARY_OP_ADD: {\n',
  },
  ...['print', 'chr', 'ord', 'bin', 'oct', 'hex', 'round'].map(builtin),
  {
    file: 'py/modbuiltins.c',
    reason: 'Their names.',
    find: 'static const mp_rom_map_elem_t mp_module_builtins_globals_table[] = {\n',
    replace:
      'MP_DECLARE_CONST_FUN_OBJ_KW(cloche_builtin_print_obj);\n' +
      'MP_DECLARE_CONST_FUN_OBJ_KW(cloche_builtin_round_obj);\n' +
      'MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(cloche_builtin_format_obj);\n' +
      ['ascii', 'chr', 'ord', 'bin', 'oct', 'hex']
        .map((name) => `MP_DECLARE_CONST_FUN_OBJ_1(cloche_builtin_${name}_obj);\n`)
        .join('') +
      '\nstatic const mp_rom_map_elem_t mp_module_builtins_globals_table[] = {\n' +
      '    { MP_ROM_QSTR(MP_QSTR_ascii), MP_ROM_PTR(&cloche_builtin_ascii_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_format), MP_ROM_PTR(&cloche_builtin_format_obj) },\n',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'The end of input, as CPython words it.',
    find: '        mp_raise_type(&mp_type_EOFError);\n',
    replace: '        mp_raise_msg(&mp_type_EOFError, MP_ERROR_TEXT("EOF when reading a line"));\n',
  },

  // f-strings, and numbers in source: port/fstring.h.
  {
    file: 'py/lexer.h',
    reason: 'Sources that stand on each other: f-strings in the fields of f-strings.',
    find:
      '    vstr_t fstring_args;        // extracted arguments to pass to .format()\n' +
      '    size_t fstring_args_idx;    // how many bytes of fstring_args have been read\n',
    replace:
      '    vstr_t fstring_args;        // extracted arguments to pass to .format()\n' +
      '    struct _fstring_source_t *fstring_source;\n' +
      '    size_t fstring_first_line, fstring_line; // of the arguments, and of the last\n',
  },
  {
    file: 'py/lexer.h',
    reason: 'The same: characters of the file are kept with each source.',
    find: '    unichar chr0_saved, chr1_saved, chr2_saved; // current cached characters from alt source\n',
    replace: '',
  },
  {
    file: 'py/lexer.c',
    reason: 'Not needed any more.',
    find: '#if MICROPY_PY_FSTRINGS\nstatic bool is_char_or4(',
    replace: '#if 0\nstatic bool is_char_or4(',
  },
  ...without(
    'py/lexer.c',
    'Letters before quotes may be capitals (port/fstring.h).',
    'static bool is_string_or_bytes(mp_lexer_t *lex) {\n',
    '// to easily parse utf-8 identifiers we allow any raw byte with high bit set\n',
  ),
  before(
    'py/lexer.c',
    'The reading of f-strings.',
    'static void next_char(mp_lexer_t *lex) {\n',
    '#include "port/fstring.h"\n\n',
  ),
  ...without(
    'py/lexer.c',
    'The next character of a source on top of the file.',
    '    if (lex->fstring_args_idx) {\n        // if there are saved chars,',
    '    {\n        lex->chr2 = lex->reader.readbyte(lex->reader.data);\n    }\n\n    if (lex->chr1 ==',
  ),
  {
    file: 'py/lexer.c',
    reason: 'The same.',
    find: '#endif\n    {\n        lex->chr2 = lex->reader.readbyte(lex->reader.data);\n    }\n\n    if (lex->chr1 ==',
    replace:
      '#endif\n    if (lex->fstring_source != NULL) {\n        lex->chr2 = fstring_next_byte(lex);\n    } else {\n' +
      '        lex->chr2 = lex->reader.readbyte(lex->reader.data);\n    }\n\n    if (lex->chr1 ==',
  },
  {
    file: 'py/lexer.c',
    reason: 'Arguments begin with the first f-string of a row.',
    find: '        if (vstr_len(&lex->fstring_args) == 0) {\n            vstr_add_str(&lex->fstring_args, ".format(");\n        }\n',
    replace: '',
  },
  ...without(
    'py/lexer.c',
    'Fields, and braces that stand for themselves.',
    "            while (is_fstring && is_char(lex, '{')) {\n",
    "            #endif\n\n            if (is_char(lex, '\\\\')) {\n",
  ),
  {
    file: 'py/lexer.c',
    reason: 'The same. What follows a backslash may be a brace, or of several bytes.',
    find: "#endif\n            #endif\n\n            if (is_char(lex, '\\\\')) {\n                next_char(lex);\n                unichar c = CUR_CHAR(lex);\n",
    replace:
      "#endif\n            if (is_fstring && is_char(lex, '{') && !is_char_following(lex, '{')) {\n" +
      '                fstring_field(lex, quote_char, num_quotes);\n' +
      "            } else if (is_fstring && is_char_or(lex, '{', '}')) {\n" +
      '                if (!is_char_following(lex, CUR_CHAR(lex))) {\n' +
      '                    fstring_raise(lex, MP_ERROR_TEXT("f-string: single \'}\' is not allowed"), 0);\n' +
      '                }\n' +
      '                vstr_add_byte(&lex->vstr, CUR_CHAR(lex));\n' +
      '                vstr_add_byte(&lex->vstr, CUR_CHAR(lex));\n' +
      '                next_char(lex);\n            } else\n            #endif\n' +
      "            if (is_char(lex, '\\\\')) {\n                next_char(lex);\n                unichar c = CUR_CHAR(lex);\n" +
      "                if (!is_end(lex) && (c >= 0x80 || (is_fstring && (c == '{' || c == '}')))) {\n" +
      "                    vstr_add_byte(&lex->vstr, '\\\\');\n                    continue;\n                }\n",
  },
  {
    file: 'py/lexer.c',
    reason: 'A brace made by an escape stands for itself.',
    find: '                if (c != MP_LEXER_EOF) {\n',
    replace:
      "                if (is_fstring && (c == '{' || c == '}')) {\n" +
      '                    vstr_add_byte(&lex->vstr, c);\n                }\n' +
      '                if (c != MP_LEXER_EOF) {\n',
  },
  {
    file: 'py/lexer.c',
    reason: 'The arguments are read next.',
    find: '    if (lex->fstring_args.len && lex->fstring_args_idx == 0) {\n',
    replace:
      '    if (lex->fstring_args.len > 0) {\n        fstring_begin_source(lex);\n    }\n    #endif\n    #if 0\n    {\n',
  },
  {
    file: 'py/lexer.c',
    reason: 'Of texts in a row, one that is an f-string makes the others text of it.',
    find: '        // Loop to accumulate string/bytes literals\n',
    replace:
      '        bool has_fstring = false;\n\n        // Loop to accumulate string/bytes literals\n',
  },
  ...without(
    'py/lexer.c',
    'Letters before quotes.',
    '            bool is_raw = false;\n            bool is_fstring = false;\n',
    '            // Set or check token kind\n',
  ),
  before(
    'py/lexer.c',
    'The same.',
    '            // Set or check token kind\n',
    '            bool is_raw, is_bytes, is_fstring;\n' +
      '            int n_char = string_prefix(lex, &is_raw, &is_bytes, &is_fstring);\n' +
      '            mp_token_kind_t kind = is_bytes ? MP_TOKEN_BYTES : MP_TOKEN_STRING;\n\n',
  ),
  {
    file: 'py/lexer.c',
    reason: 'Of texts in a row, the same.',
    find: '            parse_string_literal(lex, is_raw, is_fstring);\n',
    replace:
      '            size_t start = lex->vstr.len;\n' +
      '            if (is_fstring && !has_fstring) {\n' +
      '                has_fstring = true;\n                fstring_double(lex, 0, true);\n' +
      '                start = lex->vstr.len;\n' +
      '                vstr_add_str(&lex->fstring_args, FSTRING_CALL);\n' +
      '                lex->fstring_first_line = lex->fstring_line = lex->line;\n' +
      '            }\n' +
      '            parse_string_literal(lex, is_raw, is_fstring);\n' +
      '            if (has_fstring && !is_fstring) {\n                fstring_double(lex, start, true);\n            }\n',
  },
  {
    file: 'py/lexer.c',
    reason: 'The same: their end. Without fields there is nothing to call.',
    find: '        } while (is_string_or_bytes(lex));\n',
    replace:
      '        } while (is_string_or_bytes(lex));\n\n' +
      '        if (has_fstring && lex->fstring_args.len == sizeof(FSTRING_CALL) - 1) {\n' +
      '            fstring_double(lex, 0, false);\n            vstr_reset(&lex->fstring_args);\n' +
      '        } else if (has_fstring) {\n' +
      "            vstr_add_byte(&lex->fstring_args, ')');\n        }\n",
  },
  {
    file: 'py/lexer.c',
    reason: 'No source at first.',
    find: '    lex->fstring_args_idx = 0;\n    #endif\n\n    // store sentinel',
    replace: '    lex->fstring_source = NULL;\n    #endif\n\n    // store sentinel',
  },
  {
    file: 'py/lexer.c',
    reason: 'A number has one point: what follows the next one is an attribute.',
    find: "is_letter(lex) || is_digit(lex) || is_char(lex, '.')) {\n",
    replace:
      "is_letter(lex) || is_digit(lex) || (is_char(lex, '.') && lex->tok_kind == MP_TOKEN_INTEGER && !forced_integer)) {\n",
  },
  {
    file: 'py/lexer.c',
    reason: 'Underscores in numbers are checked where numbers are read (port/number_text.c).',
    find: "            } else if (is_char(lex, '_')) {\n                next_char(lex);\n",
    replace:
      "            } else if (is_char(lex, '_')) {\n                vstr_add_byte(&lex->vstr, '_');\n                next_char(lex);\n",
  },

  // int.
  ...without(
    'py/objint.c',
    'int(…) is port/number.c.',
    'static mp_obj_t mp_obj_int_make_new(',
    '#if MICROPY_PY_BUILTINS_FLOAT\n\ntypedef enum {\n    MP_FP_CLASS_FIT_SMALLINT,\n',
  ),
  ...without(
    'py/objint.c',
    'Methods of int: port/number.c.',
    '// this is a classmethod\nstatic mp_obj_t int_from_bytes(',
    'MP_DEFINE_CONST_OBJ_TYPE(\n    mp_type_int,\n',
  ),
  {
    file: 'py/objint.c',
    reason: 'The same: where the type names them.',
    find: '    make_new, mp_obj_int_make_new,\n',
    replace: '    make_new, int_make_new,\n    attr, number_attr,\n',
  },
  {
    file: 'py/objint.c',
    reason: 'The same.',
    find: '    locals_dict, &int_locals_dict\n',
    replace: '    locals_dict, &number_int_locals_dict\n',
  },
  before(
    'py/objint.c',
    'The same.',
    '#if MICROPY_PY_BUILTINS_FLOAT\n\ntypedef enum {\n    MP_FP_CLASS_FIT_SMALLINT,\n',
    `${NUMBER_H}extern const mp_obj_dict_t number_int_locals_dict;\n` +
      'static mp_obj_t int_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {\n' +
      '    (void)type;\n    return number_int_new(n_args, n_kw, args);\n}\n\n',
  ),
  ...[
    ["can't convert inf to int", 'cannot convert float infinity to integer'],
    ["can't convert NaN to int", 'cannot convert float NaN to integer'],
  ].map(([find, replace]) => ({
    file: 'py/objint.c',
    reason: 'As CPython words it.',
    find,
    replace,
  })),
  {
    file: 'py/objbool.c',
    reason: 'True and False have the methods of int.',
    find: '    make_new, bool_make_new,\n',
    replace:
      '    make_new, bool_make_new,\n    attr, number_attr,\n    locals_dict, &number_int_locals_dict,\n',
  },
  after(
    'py/objbool.c',
    'The same.',
    '#include "py/runtime.h"\n',
    `${NUMBER_H}extern const mp_obj_dict_t number_int_locals_dict;\n`,
  ),
  after('py/objint_mpz.c', 'Exact arithmetic.', '#include "py/objint.h"\n', NUMBER_H),
  {
    file: 'py/objint_mpz.c',
    reason: 'A quotient is rounded once.',
    find:
      '        if (mpz_is_zero(zrhs)) {\n            goto zero_division_error;\n        }\n' +
      '        mp_float_t flhs = mpz_as_float(zlhs);\n        mp_float_t frhs = mpz_as_float(zrhs);\n' +
      '        return mp_obj_new_float(flhs / frhs);\n',
    replace: '        return mp_obj_new_float(number_divide(zlhs, zrhs));\n',
  },
  {
    file: 'py/objint_mpz.c',
    reason: 'Compared with floats, big integers are not rounded.',
    find: '        return mp_obj_float_binary_op(op, mpz_as_float(zlhs), rhs_in);\n    #endif\n    #if MICROPY_PY_BUILTINS_COMPLEX\n',
    replace:
      '        return number_int_float_op(op, zlhs, rhs_in);\n    #endif\n    #if MICROPY_PY_BUILTINS_COMPLEX\n',
  },
  {
    file: 'py/objint_mpz.c',
    reason: 'As CPython words it.',
    find: 'mp_raise_msg(&mp_type_ZeroDivisionError, MP_ERROR_TEXT("divide by zero"));',
    replace: 'number_raise_zero(op, false);',
  },
  {
    file: 'py/objint_mpz.c',
    reason: 'An int that no float is near to.',
    find: '    return mpz_as_float(&self->mpz);\n',
    replace:
      '    mp_float_t value = mpz_as_float(&self->mpz);\n' +
      '    if (isinf(value)) {\n        number_raise_too_large();\n    }\n    return value;\n',
  },
  {
    file: 'py/objint_mpz.c',
    reason: 'As CPython words it.',
    count: 2,
    find: 'overflow converting long int to machine word',
    replace: "cannot fit 'int' into an index-sized integer",
  },
  ...without(
    'py/objint_mpz.c',
    'pow with a modulus: port/number.c.',
    '#if MICROPY_PY_BUILTINS_POW3\nstatic mpz_t *mp_mpz_for_int(',
    'mp_obj_t mp_obj_new_int(mp_int_t value) {\n',
  ),
  {
    file: 'py/mpz.c',
    reason: 'A float of a big integer is rounded once (port/number.c).',
    find: '#if MICROPY_PY_BUILTINS_FLOAT\nmp_float_t mpz_as_float(const mpz_t *i) {\n',
    replace: '#if 0\nmp_float_t mpz_as_float(const mpz_t *i) {\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'As CPython words it.',
    find: 'mp_raise_msg(&mp_type_ZeroDivisionError, MP_ERROR_TEXT("divide by zero"));',
    replace: 'number_raise_zero(op, false);',
  },
  after('py/runtime.c', 'The same.', '#include "py/smallint.h"\n', NUMBER_H),

  {
    file: 'py/runtime.c',
    reason: 'The same.',
    find: 'MP_ERROR_TEXT("can\'t convert %s to int")',
    replace: 'MP_ERROR_TEXT("\'%s\' object cannot be interpreted as an integer")',
  },

  // float and complex.
  ...without(
    'py/objfloat.c',
    'float(…), its text and its methods: port/number.c.',
    'static void float_print(',
    'static mp_obj_t float_unary_op(',
  ),
  before(
    'py/objfloat.c',
    'The same.',
    'static mp_obj_t float_unary_op(',
    `${NUMBER_H}extern const mp_obj_dict_t number_float_locals_dict;\n` +
      'static void float_print(const mp_print_t *print, mp_obj_t o, mp_print_kind_t kind) {\n' +
      '    (void)kind;\n    number_print_float(print, mp_obj_float_get(o));\n}\n\n' +
      'static mp_obj_t float_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {\n' +
      '    (void)type;\n    return number_float_new(n_args, n_kw, args);\n}\n\n',
  ),
  {
    file: 'py/objfloat.c',
    reason: 'The same.',
    find: '    binary_op, float_binary_op\n',
    replace:
      '    binary_op, float_binary_op,\n    attr, number_attr,\n    locals_dict, &number_float_locals_dict\n',
  },
  {
    file: 'py/objfloat.c',
    reason: 'Compared with floats, big integers are not rounded.',
    find: '    return mp_obj_float_binary_op(op, lhs_val, rhs_in);\n',
    replace:
      '    mp_obj_t compared = number_float_int_compare(op, lhs_val, rhs_in);\n' +
      '    return compared != MP_OBJ_NULL ? compared : mp_obj_float_binary_op(op, lhs_val, rhs_in);\n',
  },
  {
    file: 'py/objfloat.c',
    reason: 'As CPython words it.',
    find: 'mp_raise_msg(&mp_type_ZeroDivisionError, MP_ERROR_TEXT("divide by zero"));',
    replace: 'number_raise_zero(op, true);',
  },
  {
    file: 'py/objfloat.c',
    reason: 'A power that is too large is an error, not infinite.',
    find: '            lhs_val = MICROPY_FLOAT_C_FUN(pow)(lhs_val, rhs_val);\n            break;\n',
    replace:
      '            bool was_finite = isfinite(lhs_val) && isfinite(rhs_val);\n' +
      '            lhs_val = MICROPY_FLOAT_C_FUN(pow)(lhs_val, rhs_val);\n' +
      '            if (was_finite && isinf(lhs_val)) {\n' +
      '                mp_obj_t reason[2] = {MP_OBJ_NEW_SMALL_INT(34), mp_obj_new_str_from_cstr("Numerical result out of range")};\n' +
      '                nlr_raise(mp_obj_new_exception_args(&mp_type_OverflowError, 2, reason));\n' +
      '            }\n' +
      '            break;\n',
  },
  ...without(
    'py/objcomplex.c',
    'Its text: port/number_text.c.',
    'static void complex_print(',
    'static mp_obj_t complex_make_new(',
  ),
  before(
    'py/objcomplex.c',
    'The same.',
    'static mp_obj_t complex_make_new(',
    `${NUMBER_H}\n` +
      'static void complex_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {\n' +
      '    (void)kind;\n    mp_obj_complex_t *o = MP_OBJ_TO_PTR(o_in);\n' +
      '    number_print_complex(print, o->real, o->imag);\n}\n\n' +
      'static mp_obj_t complex_conjugate(mp_obj_t self_in) {\n' +
      '    mp_obj_complex_t *self = MP_OBJ_TO_PTR(self_in);\n' +
      '    return mp_obj_new_complex(self->real, -self->imag);\n}\n' +
      'static MP_DEFINE_CONST_FUN_OBJ_1(complex_conjugate_obj, complex_conjugate);\n\n',
  ),
  {
    file: 'py/objcomplex.c',
    reason: 'The method conjugate.',
    find: '        dest[0] = mp_obj_new_float(self->imag);\n    }\n',
    replace:
      '        dest[0] = mp_obj_new_float(self->imag);\n    } else if (attr == MP_QSTR_conjugate) {\n' +
      '        dest[0] = MP_OBJ_FROM_PTR(&complex_conjugate_obj);\n        dest[1] = self_in;\n    }\n',
  },
  {
    file: 'py/objcomplex.c',
    reason: 'The sum of squares may be infinite where the root is not.',
    find: 'MICROPY_FLOAT_C_FUN(sqrt)(o->real * o->real + o->imag * o->imag)',
    replace: 'hypot(o->real, o->imag)',
  },
  {
    file: 'py/objcomplex.c',
    reason: 'The sign of a zero is kept.',
    find: '                imag += mp_obj_get_float(args[1]);\n',
    replace:
      '                mp_float_t more = mp_obj_get_float(args[1]);\n' +
      '                imag = imag == 0 ? more : imag + more;\n',
  },
  {
    file: 'py/objcomplex.c',
    reason: 'Small whole powers are products, which are exact more often.',
    find: '            mp_float_t abs1 = ',
    replace:
      '            if (rhs_imag == 0 && rhs_real == floor(rhs_real) && fabs(rhs_real) <= 100 && (lhs_real != 0 || lhs_imag != 0)) {\n' +
      '                mp_float_t real = 1, imag = 0, square_real = lhs_real, square_imag = lhs_imag;\n' +
      '                for (unsigned int n = fabs(rhs_real), bit = 1; n >= bit; bit <<= 1) {\n' +
      '                    if (n & bit) {\n' +
      '                        mp_float_t next = real * square_real - imag * square_imag;\n' +
      '                        imag = real * square_imag + imag * square_real;\n                        real = next;\n                    }\n' +
      '                    mp_float_t next = square_real * square_real - square_imag * square_imag;\n' +
      '                    square_imag = 2 * square_real * square_imag;\n                    square_real = next;\n                }\n' +
      '                if (rhs_real < 0) {\n' +
      '                    return mp_binary_op(MP_BINARY_OP_TRUE_DIVIDE, mp_obj_new_complex(1, 0), mp_obj_new_complex(real, imag));\n                }\n' +
      '                return mp_obj_new_complex(real, imag);\n            }\n' +
      '            mp_float_t abs1 = ',
  },
  ...[
    ['complex divide by zero', 'complex division by zero'],
    ['0.0 to a complex power', '0.0 to a negative or complex power'],
    ["can't truncate-divide a complex number", "can't take floor of complex number."],
  ].map(([find, replace]) => ({
    file: 'py/objcomplex.c',
    reason: 'As CPython words it.',
    find,
    replace,
  })),
];
