// SPDX-License-Identifier: MIT
// Methods and conversions of int and float, and arithmetic that must be exact.

#include <math.h>
#include <string.h>

#include "float_text.h"
#include "number.h"
#include "text.h"
#include "py/builtin.h"
#include "py/objint.h"
#include "py/objtype.h"
#include "py/parsenum.h"

void number_raise_zero(mp_binary_op_t op, bool is_float) {
    bool is_modulo = op == MP_BINARY_OP_MODULO || op == MP_BINARY_OP_INPLACE_MODULO;
    bool is_floor = op == MP_BINARY_OP_FLOOR_DIVIDE || op == MP_BINARY_OP_INPLACE_FLOOR_DIVIDE;
    bool is_power = op == MP_BINARY_OP_POWER || op == MP_BINARY_OP_INPLACE_POWER;
    bool is_divmod = op == MP_BINARY_OP_DIVMOD;
    mp_raise_msg(&mp_type_ZeroDivisionError,
        is_power ? MP_ERROR_TEXT("0.0 cannot be raised to a negative power")
        : is_float ? (is_modulo ? MP_ERROR_TEXT("float modulo")
            : is_floor ? MP_ERROR_TEXT("float floor division by zero")
            : is_divmod ? MP_ERROR_TEXT("float divmod()") : MP_ERROR_TEXT("float division by zero"))
        : is_modulo ? MP_ERROR_TEXT("integer modulo by zero")
        : is_floor || is_divmod ? MP_ERROR_TEXT("integer division or modulo by zero")
        : MP_ERROR_TEXT("division by zero"));
}

void number_raise_too_large(void) {
    mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("int too large to convert to float"));
}

// ---------------------------------------------------------------------------------------------
// Big integers and floats

static size_t bit_length(const mpz_t *z) {
    return z->len == 0 ? 0 : z->len * MPZ_DIG_SIZE - (__builtin_clz(z->dig[z->len - 1]) - (32 - MPZ_DIG_SIZE));
}

// The nearest to m * 2^e, of which there is more below if `is_sticky`.
static mp_float_t round_to_float(uint64_t m, int e, bool is_sticky) {
    if (m == 0) {
        return 0;
    }
    int shift = 11 - __builtin_clzll(m); // down to 53 bits
    if (e + shift < -1074) {
        shift = -1074 - e;
    }
    if (shift <= 0) {
        return ldexp((double)m, e);
    }
    if (shift > 63) {
        return 0;
    }
    uint64_t kept = m >> shift, rest = m & ((1ULL << shift) - 1), half = 1ULL << (shift - 1);
    if (rest > half || (rest == half && (is_sticky || (kept & 1)))) {
        ++kept;
    }
    return ldexp((double)kept, e + shift);
}

// The highest 64 bits of `z`, and whether something other than 0 is below.
static uint64_t top_bits(const mpz_t *z, int *exponent, bool *is_sticky) {
    size_t bits = bit_length(z);
    size_t skip = bits > 64 ? bits - 64 : 0;
    size_t at = skip / MPZ_DIG_SIZE, shift = skip % MPZ_DIG_SIZE;
    uint64_t top = 0;
    for (size_t i = 0; i <= 64 / MPZ_DIG_SIZE && at + i < z->len; ++i) {
        int by = (int)(i * MPZ_DIG_SIZE) - (int)shift;
        uint64_t dig = z->dig[at + i];
        top |= by < 0 ? dig >> -by : by < 64 ? dig << by : 0;
    }
    *is_sticky = (z->dig[at] & ((1ULL << shift) - 1)) != 0;
    for (size_t i = 0; i < at && !*is_sticky; ++i) {
        *is_sticky = z->dig[i] != 0;
    }
    *exponent = skip;
    return top;
}

mp_float_t mpz_as_float(const mpz_t *z) {
    if (z->len == 0) {
        return 0;
    }
    int e;
    bool is_sticky;
    uint64_t top = top_bits(z, &e, &is_sticky);
    mp_float_t value = e > 1100 ? INFINITY : round_to_float(top, e, is_sticky);
    return z->neg ? -value : value;
}

mp_float_t number_divide(const mpz_t *a, const mpz_t *b) {
    if (b->len == 0) {
        number_raise_zero(MP_BINARY_OP_TRUE_DIVIDE, false);
    }
    if (a->len == 0) {
        return 0;
    }
    // Shifted so that the quotient has 64 bits or one less.
    mp_int_t shift = (mp_int_t)bit_length(b) - (mp_int_t)bit_length(a) + 64;
    mpz_t num, den, quo, rem;
    mpz_init_zero(&num);
    mpz_init_zero(&den);
    mpz_init_zero(&quo);
    mpz_init_zero(&rem);
    mpz_abs_inpl(&num, a);
    mpz_abs_inpl(&den, b);
    if (shift > 0) {
        mpz_shl_inpl(&num, &num, shift);
    } else {
        mpz_shl_inpl(&den, &den, -shift);
    }
    mpz_divmod_inpl(&quo, &rem, &num, &den);
    int e;
    bool is_sticky;
    uint64_t top = top_bits(&quo, &e, &is_sticky);
    is_sticky = is_sticky || rem.len != 0;
    mp_int_t exponent = e - shift;
    mp_float_t value = exponent > 1100 ? INFINITY : exponent < -1200 ? 0 : round_to_float(top, exponent, is_sticky);
    if (isinf(value)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("integer division result too large for a float"));
    }
    return a->neg != b->neg ? -value : value;
}

static bool is_comparison(mp_binary_op_t op) {
    return op <= MP_BINARY_OP_NOT_EQUAL;
}

// Below, at or above 0: how a compares to b, which is no nan.
static int compare_to_float(const mpz_t *a, mp_float_t b) {
    if (isinf(b)) {
        return b > 0 ? -1 : 1;
    }
    mpz_t whole;
    mpz_init_zero(&whole);
    mpz_set_from_float(&whole, floor(b));
    int order = mpz_cmp(a, &whole);
    return order == 0 && floor(b) != b ? -1 : order;
}

static mp_obj_t answer(mp_binary_op_t op, int order) {
    switch (op) {
        case MP_BINARY_OP_LESS:
            return mp_obj_new_bool(order < 0);
        case MP_BINARY_OP_MORE:
            return mp_obj_new_bool(order > 0);
        case MP_BINARY_OP_LESS_EQUAL:
            return mp_obj_new_bool(order <= 0);
        case MP_BINARY_OP_MORE_EQUAL:
            return mp_obj_new_bool(order >= 0);
        case MP_BINARY_OP_EQUAL:
            return mp_obj_new_bool(order == 0);
        default:
            return mp_obj_new_bool(order != 0);
    }
}

mp_obj_t number_int_float_op(mp_binary_op_t op, const mpz_t *a, mp_obj_t b) {
    if (is_comparison(op) && mp_obj_is_float(b)) {
        mp_float_t value = mp_obj_float_get(b);
        return isnan(value) ? mp_obj_new_bool(op == MP_BINARY_OP_NOT_EQUAL) : answer(op, compare_to_float(a, value));
    }
    mp_float_t value = mpz_as_float(a);
    if (isinf(value)) {
        number_raise_too_large();
    }
    return mp_obj_float_binary_op(op, value, b);
}

mp_obj_t number_float_int_compare(mp_binary_op_t op, mp_float_t a, mp_obj_t b) {
    if (!is_comparison(op) || !mp_obj_is_exact_type(b, &mp_type_int)) {
        return MP_OBJ_NULL;
    }
    if (isnan(a)) {
        return mp_obj_new_bool(op == MP_BINARY_OP_NOT_EQUAL);
    }
    mp_obj_int_t *big = MP_OBJ_TO_PTR(b);
    return answer(op, -compare_to_float(&big->mpz, a));
}

// ---------------------------------------------------------------------------------------------
// Making

static mp_obj_t call_special(mp_obj_t o, qstr name) {
    if (!mp_obj_is_instance_type(mp_obj_get_type(o))) {
        return MP_OBJ_NULL;
    }
    mp_obj_t dest[2];
    mp_load_method_maybe(o, name, dest);
    return dest[0] == MP_OBJ_NULL ? MP_OBJ_NULL : mp_call_method_n_kw(0, 0, dest);
}

mp_obj_t number_int_new(size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_t base = n_args > 1 ? args[1] : MP_OBJ_NULL;
    if (n_kw == 1 && args[n_args] == MP_OBJ_NEW_QSTR(MP_QSTR_base)) {
        base = args[n_args + 1];
        n_kw = 0;
    }
    mp_arg_check_num(n_args, n_kw, 0, 2, false);
    if (n_args == 0) {
        if (base != MP_OBJ_NULL) {
            mp_raise_TypeError(MP_ERROR_TEXT("int() missing string argument"));
        }
        return MP_OBJ_NEW_SMALL_INT(0);
    }
    mp_obj_t o = args[0];
    mp_buffer_info_t buffer;
    bool is_text = mp_obj_is_str(o) || text_is_bytes_like(o);
    if (base != MP_OBJ_NULL) {
        if (!is_text) {
            mp_raise_TypeError(MP_ERROR_TEXT("int() can't convert non-string with explicit base"));
        }
        mp_int_t value = mp_obj_is_small_int(base) || !mp_obj_is_int(base) ? mp_obj_get_int(base) : 99;
        mp_get_buffer_raise(o, &buffer, MP_BUFFER_READ);
        return mp_parse_num_integer(buffer.buf, buffer.len, value == 1 ? 99 : value, NULL);
    }
    if (is_text) {
        mp_get_buffer_raise(o, &buffer, MP_BUFFER_READ);
        return mp_parse_num_integer(buffer.buf, buffer.len, 10, NULL);
    }
    if (mp_obj_is_float(o)) {
        return mp_obj_new_int_from_float(mp_obj_float_get(o));
    }
    mp_obj_t value = mp_unary_op(MP_UNARY_OP_INT_MAYBE, o);
    if (value == MP_OBJ_NULL) {
        value = call_special(o, MP_QSTR___index__);
    }
    if (value == MP_OBJ_NULL) {
        value = call_special(o, MP_QSTR___trunc__);
    }
    if (value == MP_OBJ_NULL && mp_get_buffer(o, &buffer, MP_BUFFER_READ)) {
        return mp_parse_num_integer(buffer.buf, buffer.len, 10, NULL);
    }
    if (value == MP_OBJ_NULL) {
        text_raise_type(MP_ERROR_TEXT("int() argument must be a string, a bytes-like object or a real number, not '%s'"), o);
    }
    return value;
}

mp_obj_t number_float_new(size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 0, 1, false);
    if (n_args == 0) {
        return mp_obj_new_float(0);
    }
    mp_obj_t o = args[0];
    mp_buffer_info_t buffer;
    if (mp_obj_is_float(o)) {
        return o;
    }
    if (mp_obj_is_str(o) || text_is_bytes_like(o)) {
        mp_get_buffer_raise(o, &buffer, MP_BUFFER_READ);
        return mp_parse_num_float(buffer.buf, buffer.len, false, NULL);
    }
    mp_float_t value;
    if (mp_obj_get_float_maybe(o, &value)) {
        return mp_obj_new_float(value);
    }
    mp_obj_t index = call_special(o, MP_QSTR___index__);
    if (index == MP_OBJ_NULL) {
        text_raise_type(MP_ERROR_TEXT("float() argument must be a string or a real number, not '%s'"), o);
    }
    return mp_obj_new_float(mp_obj_get_float(index));
}

// ---------------------------------------------------------------------------------------------
// Methods of int; True and False have them too

static mp_obj_t as_int(mp_obj_t o) {
    return mp_obj_is_bool(o) ? MP_OBJ_NEW_SMALL_INT(o == mp_const_true) : o;
}

void number_attr(mp_obj_t self, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    bool is_float = mp_obj_is_float(self);
    if (attr == MP_QSTR_real || (attr == MP_QSTR_numerator && !is_float)) {
        dest[0] = as_int(self);
    } else if (attr == MP_QSTR_imag) {
        dest[0] = is_float ? mp_obj_new_float(0) : MP_OBJ_NEW_SMALL_INT(0);
    } else if (attr == MP_QSTR_denominator && !is_float) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(1);
    } else {
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static mp_obj_t number_same(mp_obj_t self) {
    return as_int(self);
}
static MP_DEFINE_CONST_FUN_OBJ_1(number_same_obj, number_same);

static mp_obj_t int_bit_length(mp_obj_t self_in) {
    mp_obj_t self = as_int(self_in);
    if (mp_obj_is_small_int(self)) {
        mp_int_t value = MP_OBJ_SMALL_INT_VALUE(self);
        return MP_OBJ_NEW_SMALL_INT(value == 0 ? 0 : 64 - __builtin_clzll(value < 0 ? -value : value));
    }
    return mp_obj_new_int_from_uint(bit_length(&((mp_obj_int_t *)MP_OBJ_TO_PTR(self))->mpz));
}
static MP_DEFINE_CONST_FUN_OBJ_1(int_bit_length_obj, int_bit_length);

static mp_obj_t int_bit_count(mp_obj_t self_in) {
    mp_obj_t self = as_int(self_in);
    if (mp_obj_is_small_int(self)) {
        mp_int_t value = MP_OBJ_SMALL_INT_VALUE(self);
        return MP_OBJ_NEW_SMALL_INT(__builtin_popcountll(value < 0 ? -value : value));
    }
    const mpz_t *z = &((mp_obj_int_t *)MP_OBJ_TO_PTR(self))->mpz;
    size_t count = 0;
    for (size_t i = 0; i < z->len; ++i) {
        count += __builtin_popcount(z->dig[i]);
    }
    return mp_obj_new_int_from_uint(count);
}
static MP_DEFINE_CONST_FUN_OBJ_1(int_bit_count_obj, int_bit_count);

static mp_obj_t int_as_integer_ratio(mp_obj_t self) {
    mp_obj_t pair[2] = {as_int(self), MP_OBJ_NEW_SMALL_INT(1)};
    return mp_obj_new_tuple(2, pair);
}
static MP_DEFINE_CONST_FUN_OBJ_1(int_as_integer_ratio_obj, int_as_integer_ratio);

static bool is_big_endian(mp_obj_t order) {
    if (!mp_obj_is_str(order)) {
        text_raise_type(MP_ERROR_TEXT("argument 'byteorder' must be str, not %s"), order);
    }
    bool is_big = mp_obj_equal(order, MP_OBJ_NEW_QSTR(MP_QSTR_big));
    if (!is_big && !mp_obj_equal(order, MP_OBJ_NEW_QSTR(MP_QSTR_little))) {
        mp_raise_ValueError(MP_ERROR_TEXT("byteorder must be either 'little' or 'big'"));
    }
    return is_big;
}

static mp_obj_t int_to_bytes(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_length, ARG_byteorder, ARG_signed };
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_length, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_INT(1)} },
        { MP_QSTR_byteorder, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_big)} },
        { MP_QSTR_signed, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false} },
    };
    mp_arg_val_t vals[3];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 3, allowed_args, vals);
    mp_int_t len = mp_obj_get_int(vals[ARG_length].u_obj);
    bool is_big = is_big_endian(vals[ARG_byteorder].u_obj), is_signed = vals[ARG_signed].u_bool;
    mp_obj_t self = as_int(pos_args[0]);
    if (len < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("length argument must be non-negative"));
    }
    if (!is_signed && mp_obj_int_sign(self) < 0) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("can't convert negative int to unsigned"));
    }
    mpz_t room;
    mpz_dig_t room_digits[MPZ_NUM_DIG_FOR_INT];
    mpz_init_fixed_from_int(&room, room_digits, MPZ_NUM_DIG_FOR_INT, mp_obj_is_small_int(self) ? MP_OBJ_SMALL_INT_VALUE(self) : 0);
    const mpz_t *z = mp_obj_is_small_int(self) ? &room : &((mp_obj_int_t *)MP_OBJ_TO_PTR(self))->mpz;
    // Bits it takes: a sign has one, which the least number of a length does without.
    size_t bits = bit_length(z);
    if (is_signed && z->len > 0) {
        bool is_least = z->neg && (z->dig[z->len - 1] & (z->dig[z->len - 1] - 1)) == 0;
        for (size_t i = 0; is_least && i + 1 < z->len; ++i) {
            is_least = z->dig[i] == 0;
        }
        bits += !is_least;
    }
    if (bits > (uint64_t)len * 8) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("int too big to convert"));
    }
    text_check_size(len);
    vstr_t vstr;
    vstr_init_len(&vstr, len);
    mpz_as_bytes(z, is_big, false, len, (byte *)vstr.buf);
    return mp_obj_new_bytes_from_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(int_to_bytes_obj, 1, int_to_bytes);

static mp_obj_t int_from_bytes(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { ARG_bytes, ARG_byteorder, ARG_signed };
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_bytes, MP_ARG_OBJ | MP_ARG_REQUIRED, {.u_obj = MP_OBJ_NULL} },
        { MP_QSTR_byteorder, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_QSTR(MP_QSTR_big)} },
        { MP_QSTR_signed, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false} },
    };
    mp_arg_val_t vals[3];
    mp_arg_parse_all(n_args, pos_args, kw_args, 3, allowed_args, vals);
    bool is_big = is_big_endian(vals[ARG_byteorder].u_obj);
    mp_obj_t source = vals[ARG_bytes].u_obj;
    mp_buffer_info_t buffer;
    if (mp_obj_is_str(source)) {
        mp_raise_TypeError(MP_ERROR_TEXT("cannot convert 'str' object to bytes"));
    }
    if (!mp_get_buffer(source, &buffer, MP_BUFFER_READ)) {
        source = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_bytes), source);
        mp_get_buffer_raise(source, &buffer, MP_BUFFER_READ);
    }
    TEXT_STEPS(buffer.len);
    // A few bytes, and the zeros above them, make a small int at once.
    const byte *bytes = buffer.buf;
    size_t used = buffer.len;
    while (used > 0 && bytes[is_big ? buffer.len - used : used - 1] == 0) {
        --used;
    }
    mp_int_t few = 0;
    for (size_t i = used; used <= 3 && i > 0; --i) {
        few = few << 8 | bytes[is_big ? buffer.len - i : i - 1];
    }
    mp_obj_t value = MP_OBJ_NEW_SMALL_INT(few);
    if (used > 3 || (used == buffer.len && used > 0 && vals[ARG_signed].u_bool)) {
        mp_obj_t big = mp_obj_int_from_bytes_impl(is_big, buffer.len, buffer.buf);
        value = mp_binary_op(MP_BINARY_OP_ADD, big, MP_OBJ_NEW_SMALL_INT(0));
        byte first = ((byte *)buffer.buf)[is_big ? 0 : buffer.len - 1];
        if (vals[ARG_signed].u_bool && (first & 0x80)) {
            mp_obj_t whole = mp_binary_op(MP_BINARY_OP_LSHIFT, MP_OBJ_NEW_SMALL_INT(1), mp_obj_new_int_from_ull((uint64_t)buffer.len * 8));
            value = mp_binary_op(MP_BINARY_OP_SUBTRACT, value, whole);
        }
    }
    return value;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(int_from_bytes_fun_obj, 1, int_from_bytes);
static MP_DEFINE_CONST_STATICMETHOD_OBJ(int_from_bytes_obj, MP_ROM_PTR(&int_from_bytes_fun_obj));

static const mp_rom_map_elem_t int_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_from_bytes), MP_ROM_PTR(&int_from_bytes_obj) },
    { MP_ROM_QSTR(MP_QSTR_to_bytes), MP_ROM_PTR(&int_to_bytes_obj) },
    { MP_ROM_QSTR(MP_QSTR_bit_length), MP_ROM_PTR(&int_bit_length_obj) },
    { MP_ROM_QSTR(MP_QSTR_bit_count), MP_ROM_PTR(&int_bit_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_as_integer_ratio), MP_ROM_PTR(&int_as_integer_ratio_obj) },
    { MP_ROM_QSTR(MP_QSTR_conjugate), MP_ROM_PTR(&number_same_obj) },
    { MP_ROM_QSTR(MP_QSTR___format__), MP_ROM_PTR(&format_method_obj) },
};
MP_DEFINE_CONST_DICT(number_int_locals_dict, int_locals_table);

// ---------------------------------------------------------------------------------------------
// Methods of float

static mp_obj_t float_is_integer(mp_obj_t self) {
    mp_float_t value = mp_obj_float_get(self);
    return mp_obj_new_bool(isfinite(value) && floor(value) == value);
}
static MP_DEFINE_CONST_FUN_OBJ_1(float_is_integer_obj, float_is_integer);

static mp_obj_t float_as_integer_ratio(mp_obj_t self) {
    mp_float_t value = mp_obj_float_get(self);
    if (isnan(value)) {
        mp_raise_ValueError(MP_ERROR_TEXT("cannot convert NaN to integer ratio"));
    }
    if (isinf(value)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("cannot convert Infinity to integer ratio"));
    }
    int e;
    value = frexp(value, &e);
    while (value != floor(value)) {
        value *= 2;
        --e;
    }
    mp_obj_t power = mp_binary_op(MP_BINARY_OP_LSHIFT, MP_OBJ_NEW_SMALL_INT(1), MP_OBJ_NEW_SMALL_INT(e < 0 ? -e : e));
    mp_obj_t whole = mp_obj_new_int_from_float(value);
    mp_obj_t pair[2] = {whole, MP_OBJ_NEW_SMALL_INT(1)};
    if (e < 0) {
        pair[1] = power;
    } else {
        pair[0] = mp_binary_op(MP_BINARY_OP_MULTIPLY, whole, power);
    }
    return mp_obj_new_tuple(2, pair);
}
static MP_DEFINE_CONST_FUN_OBJ_1(float_as_integer_ratio_obj, float_as_integer_ratio);

static mp_obj_t float_hex(mp_obj_t self) {
    mp_float_t value = mp_obj_float_get(self);
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 32, &print);
    if (!isfinite(value)) {
        number_print_float(&print, value);
        return mp_obj_new_str_from_utf8_vstr(&vstr);
    }
    mp_float_union_t u = {value};
    int e = u.p.exp == 0 ? (u.p.frc == 0 ? 0 : -1022) : (int)u.p.exp - MP_FLOAT_EXP_BIAS;
    mp_printf(&print, "%s0x%c.", u.p.sgn ? "-" : "", u.p.exp == 0 ? '0' : '1');
    for (int shift = 48; shift >= 0 && value != 0; shift -= 4) {
        vstr_add_byte(&vstr, "0123456789abcdef"[(u.p.frc >> shift) & 15]);
    }
    mp_printf(&print, "%sp%s%d", value == 0 ? "0" : "", e < 0 ? "" : "+", e);
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_1(float_hex_obj, float_hex);

static mp_obj_t float_fromhex(mp_obj_t str) {
    if (!mp_obj_is_str(str)) {
        mp_raise_TypeError(MP_ERROR_TEXT("bad argument type for built-in operation"));
    }
    text_t text = text_of(str);
    const char *p = (const char *)text.data, *top = p + text.len;
    TEXT_STEPS(text.len);
    while (p < top && unichar_isspace((byte)*p)) {
        ++p;
    }
    while (top > p && unichar_isspace((byte)top[-1])) {
        --top;
    }
    const char *start = p;
    bool is_negative = p < top && *p == '-';
    p += p < top && (*p == '-' || *p == '+');
    if (p < top && ((*p | 0x20) == 'i' || (*p | 0x20) == 'n')) {
        return mp_parse_num_float(start, top - start, false, NULL);
    }
    if (top - p >= 2 && *p == '0' && (p[1] | 0x20) == 'x') {
        p += 2;
    }
    uint64_t m = 0;
    int e = 0, n = 0;
    bool is_behind = false, is_sticky = false, is_good = true;
    for (; p < top && (unichar_isxdigit((byte)*p) || (*p == '.' && !is_behind)); ++p) {
        if (*p == '.') {
            is_behind = true;
            continue;
        }
        ++n;
        uint digit = unichar_xdigit_value((byte)*p);
        if (m >> 60 == 0) {
            m = m << 4 | digit;
            e -= is_behind ? 4 : 0;
        } else {
            is_sticky = is_sticky || digit != 0;
            e += is_behind ? 0 : 4;
        }
    }
    if (p < top && (*p | 0x20) == 'p') {
        ++p;
        bool is_below = p < top && *p == '-';
        p += p < top && (*p == '-' || *p == '+');
        int exponent = 0;
        is_good = p < top;
        for (; p < top && unichar_isdigit((byte)*p); ++p) {
            exponent = MIN(exponent * 10 + (*p - '0'), 1000000);
        }
        e += is_below ? -exponent : exponent;
    }
    if (n == 0 || p != top || !is_good) {
        mp_raise_ValueError(MP_ERROR_TEXT("invalid hexadecimal floating-point string"));
    }
    mp_float_t value = e < -5000 ? 0 : e > 5000 && m != 0 ? INFINITY : round_to_float(m, e, is_sticky);
    if (isinf(value)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("hexadecimal value too large to represent as a float"));
    }
    return mp_obj_new_float(is_negative ? -value : value);
}
static MP_DEFINE_CONST_FUN_OBJ_1(float_fromhex_fun_obj, float_fromhex);
static MP_DEFINE_CONST_STATICMETHOD_OBJ(float_fromhex_obj, MP_ROM_PTR(&float_fromhex_fun_obj));

static const mp_rom_map_elem_t float_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_is_integer), MP_ROM_PTR(&float_is_integer_obj) },
    { MP_ROM_QSTR(MP_QSTR_as_integer_ratio), MP_ROM_PTR(&float_as_integer_ratio_obj) },
    { MP_ROM_QSTR(MP_QSTR_hex), MP_ROM_PTR(&float_hex_obj) },
    { MP_ROM_QSTR(MP_QSTR_fromhex), MP_ROM_PTR(&float_fromhex_obj) },
    { MP_ROM_QSTR(MP_QSTR_conjugate), MP_ROM_PTR(&number_same_obj) },
    { MP_ROM_QSTR(MP_QSTR___format__), MP_ROM_PTR(&format_method_obj) },
};
MP_DEFINE_CONST_DICT(number_float_locals_dict, float_locals_table);

// ---------------------------------------------------------------------------------------------
// round and pow

static mp_obj_t round_int(mp_obj_t value, mp_int_t places) {
    if (places >= 0) {
        return value;
    }
    mp_obj_t unit = mp_binary_op(MP_BINARY_OP_POWER, MP_OBJ_NEW_SMALL_INT(10), mp_obj_new_int(-places));
    mp_obj_t rest = mp_binary_op(MP_BINARY_OP_MODULO, value, unit);
    mp_obj_t twice = mp_binary_op(MP_BINARY_OP_ADD, rest, rest);
    mp_obj_t lower = mp_binary_op(MP_BINARY_OP_SUBTRACT, value, rest);
    bool is_half = mp_obj_equal(twice, unit);
    bool is_up = mp_binary_op(MP_BINARY_OP_MORE, twice, unit) == mp_const_true;
    if (is_half) {
        mp_obj_t count = mp_binary_op(MP_BINARY_OP_FLOOR_DIVIDE, lower, unit);
        is_up = mp_obj_is_true(mp_binary_op(MP_BINARY_OP_AND, count, MP_OBJ_NEW_SMALL_INT(1)));
    }
    return is_up ? mp_binary_op(MP_BINARY_OP_ADD, lower, unit) : lower;
}

static mp_obj_t builtin_round(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_number, MP_ARG_OBJ | MP_ARG_REQUIRED, {.u_obj = MP_OBJ_NULL} },
        { MP_QSTR_ndigits, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args, pos_args, kw_args, 2, allowed_args, vals);
    mp_obj_t o = vals[0].u_obj, places_in = vals[1].u_obj;
    bool has_places = places_in != mp_const_none;
    if (mp_obj_is_int(o) || mp_obj_is_bool(o)) {
        return round_int(as_int(o), has_places ? mp_obj_get_int(places_in) : 0);
    }
    if (!mp_obj_is_float(o)) {
        mp_obj_t method[3];
        mp_load_method_maybe(o, MP_QSTR___round__, method);
        if (method[0] == MP_OBJ_NULL) {
            text_raise_type(MP_ERROR_TEXT("type %s doesn't define __round__ method"), o);
        }
        method[2] = places_in;
        return mp_call_method_n_kw(has_places, 0, method);
    }
    mp_float_t value = mp_obj_float_get(o);
    if (!has_places) {
        return mp_obj_new_int_from_float(nearbyint(value));
    }
    mp_int_t places = mp_obj_get_int(places_in);
    if (!isfinite(value) || places > 400) {
        return o;
    }
    float_digits_t d;
    float_digits_exact(fabs(value), &d);
    mp_int_t keep = places < -400 ? -1 : d.point + places;
    float_digits_round(&d, keep);
    mp_float_t rounded = copysign(float_from_digits(&d), value);
    if (isinf(rounded)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("rounded value too large to represent"));
    }
    return mp_obj_new_float(rounded);
}
MP_DEFINE_CONST_FUN_OBJ_KW(cloche_builtin_round_obj, 0, builtin_round);

// The number that times `a` is 1 modulo `m`, which is above 0.
static mp_obj_t inverse(mp_obj_t a, mp_obj_t m) {
    mp_obj_t r0 = m, r1 = mp_binary_op(MP_BINARY_OP_MODULO, a, m);
    mp_obj_t t0 = MP_OBJ_NEW_SMALL_INT(0), t1 = MP_OBJ_NEW_SMALL_INT(1);
    while (mp_obj_is_true(r1)) {
        METER_STEPS(1);
        mp_obj_t q = mp_binary_op(MP_BINARY_OP_FLOOR_DIVIDE, r0, r1);
        mp_obj_t r2 = mp_binary_op(MP_BINARY_OP_SUBTRACT, r0, mp_binary_op(MP_BINARY_OP_MULTIPLY, q, r1));
        mp_obj_t t2 = mp_binary_op(MP_BINARY_OP_SUBTRACT, t0, mp_binary_op(MP_BINARY_OP_MULTIPLY, q, t1));
        r0 = r1;
        r1 = r2;
        t0 = t1;
        t1 = t2;
    }
    if (!mp_obj_equal(r0, MP_OBJ_NEW_SMALL_INT(1))) {
        mp_raise_ValueError(MP_ERROR_TEXT("base is not invertible for the given modulus"));
    }
    return mp_binary_op(MP_BINARY_OP_MODULO, t0, m);
}

static const mpz_t *mpz_of(mp_obj_t o, mpz_t *room) {
    if (mp_obj_is_small_int(o)) {
        mpz_init_from_int(room, MP_OBJ_SMALL_INT_VALUE(o));
        return room;
    }
    return &((mp_obj_int_t *)MP_OBJ_TO_PTR(o))->mpz;
}

mp_obj_t mp_obj_int_pow3(mp_obj_t base, mp_obj_t exponent, mp_obj_t modulus) {
    base = as_int(base);
    exponent = as_int(exponent);
    modulus = as_int(modulus);
    if (!mp_obj_is_int(base) || !mp_obj_is_int(exponent) || !mp_obj_is_int(modulus)) {
        mp_raise_TypeError(MP_ERROR_TEXT("pow() 3rd argument not allowed unless all arguments are integers"));
    }
    if (mp_obj_int_sign(modulus) == 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("pow() 3rd argument cannot be 0"));
    }
    mp_obj_t positive = mp_unary_op(MP_UNARY_OP_ABS, modulus);
    if (mp_obj_int_sign(exponent) < 0) {
        base = inverse(base, positive);
        exponent = mp_unary_op(MP_UNARY_OP_NEGATIVE, exponent);
    }
    base = mp_binary_op(MP_BINARY_OP_MODULO, base, positive);
    mp_obj_t result = MP_OBJ_NEW_SMALL_INT(1);
    if (mp_obj_int_sign(exponent) != 0) {
        mpz_t rooms[3];
        mp_obj_int_t *power = mp_obj_int_new_mpz();
        mpz_pow3_inpl(&power->mpz, mpz_of(base, &rooms[0]), mpz_of(exponent, &rooms[1]), mpz_of(positive, &rooms[2]));
        result = MP_OBJ_FROM_PTR(power);
    }
    // Of the sign of the modulus, and a small int where it can be.
    return mp_binary_op(MP_BINARY_OP_MODULO, mp_binary_op(MP_BINARY_OP_ADD, result, MP_OBJ_NEW_SMALL_INT(0)), modulus);
}
