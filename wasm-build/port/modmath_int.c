// SPDX-License-Identifier: MIT
// The functions of math on integers.

#include "py/runtime.h"
#include "py/smallint.h"
#include "bigint.h"
#include "math_real.h"

static const mp_obj_t zero = MP_OBJ_NEW_SMALL_INT(0);
static const mp_obj_t one = MP_OBJ_NEW_SMALL_INT(1);

mp_obj_t math_index(mp_obj_t number) {
    if (number == mp_const_true || number == mp_const_false) {
        return MP_OBJ_NEW_SMALL_INT(number == mp_const_true);
    }
    if (mp_obj_is_int(number)) {
        return number;
    }
    mp_obj_t base = mp_obj_cast_to_native_base(number, MP_OBJ_FROM_PTR(&mp_type_int));
    if (base != MP_OBJ_NULL && mp_obj_is_int(base)) {
        return base;
    }
    mp_obj_t method[2];
    mp_load_method_maybe(number, MP_QSTR___index__, method);
    if (method[0] != MP_OBJ_NULL) {
        mp_obj_t index = mp_call_method_n_kw(0, 0, method);
        if (mp_obj_is_int(index)) {
            return index;
        }
    }
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"),
        mp_obj_get_type_str(number));
}

static bool is_less(mp_obj_t a, mp_obj_t b) {
    return mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, a, b));
}

static mp_obj_t op(mp_binary_op_t operation, mp_obj_t a, mp_obj_t b) {
    METER_STEPS(1);
    return mp_binary_op(operation, a, b);
}

static mp_obj_t add(mp_obj_t a, mp_obj_t b) {
    return op(MP_BINARY_OP_ADD, a, b);
}

static mp_obj_t subtract(mp_obj_t a, mp_obj_t b) {
    return op(MP_BINARY_OP_SUBTRACT, a, b);
}

static mp_obj_t multiply(mp_obj_t a, mp_obj_t b) {
    return op(MP_BINARY_OP_MULTIPLY, a, b);
}

static mp_obj_t divide(mp_obj_t a, mp_obj_t b) {
    return op(MP_BINARY_OP_FLOOR_DIVIDE, a, b);
}

// Newton's method with as many bits as are right so far, doubled in each turn.
static mp_obj_t math_isqrt(mp_obj_t n_in) {
    mp_obj_t n = math_index(n_in);
    if (is_less(n, zero)) {
        mp_raise_ValueError(MP_ERROR_TEXT("isqrt() argument must be nonnegative"));
    }
    size_t bits = bigint_bit_length(n);
    if (bits == 0) {
        return zero;
    }
    size_t c = (bits - 1) / 2;
    mp_obj_t root = one;
    size_t d = 0;
    for (int s = 32 - (c == 0 ? 32 : __builtin_clz((uint32_t)c)) - 1; s >= 0; --s) {
        size_t e = d;
        d = c >> s;
        mp_obj_t high = op(MP_BINARY_OP_LSHIFT, root, MP_OBJ_NEW_SMALL_INT(d - e - 1));
        mp_obj_t part = op(MP_BINARY_OP_RSHIFT, n, MP_OBJ_NEW_SMALL_INT(2 * c - e - d + 1));
        root = add(high, divide(part, root));
    }
    return is_less(n, multiply(root, root)) ? subtract(root, one) : root;
}
MP_DEFINE_CONST_FUN_OBJ_1(math_isqrt_obj, math_isqrt);

// The product of the ints from `from` to `to`; both are small.
static mp_obj_t product(mp_int_t from, mp_int_t to) {
    if (to - from < 8) {
        mp_obj_t result = MP_OBJ_NEW_SMALL_INT(from);
        for (mp_int_t i = from + 1; i <= to; ++i) {
            result = multiply(result, MP_OBJ_NEW_SMALL_INT(i));
        }
        return result;
    }
    mp_int_t middle = from + (to - from) / 2;
    return multiply(product(from, middle), product(middle + 1, to));
}

static mp_int_t small(mp_obj_t number, mp_rom_error_text_t text) {
    if (!mp_obj_is_small_int(number)) {
        mp_raise_msg(&mp_type_OverflowError, text);
    }
    return MP_OBJ_SMALL_INT_VALUE(number);
}

static mp_obj_t math_factorial(mp_obj_t n_in) {
    mp_obj_t n = math_index(n_in);
    if (is_less(n, zero)) {
        mp_raise_ValueError(MP_ERROR_TEXT("factorial() not defined for negative values"));
    }
    mp_int_t value = small(n, MP_ERROR_TEXT("factorial() argument should not exceed 1073741823"));
    return value < 2 ? one : product(1, value);
}
MP_DEFINE_CONST_FUN_OBJ_1(math_factorial_obj, math_factorial);

static void check_not_negative(mp_obj_t n, mp_obj_t k) {
    if (is_less(n, zero)) {
        mp_raise_ValueError(MP_ERROR_TEXT("n must be a non-negative integer"));
    }
    if (is_less(k, zero)) {
        mp_raise_ValueError(MP_ERROR_TEXT("k must be a non-negative integer"));
    }
}

// n * (n - 1) * ... of `count` factors.
static mp_obj_t falling(mp_obj_t n, mp_int_t from, mp_int_t count) {
    if (count <= 8) {
        mp_obj_t result = one;
        for (mp_int_t i = from; i < from + count; ++i) {
            result = multiply(result, subtract(n, MP_OBJ_NEW_SMALL_INT(i)));
        }
        return result;
    }
    return multiply(falling(n, from, count / 2), falling(n, from + count / 2, count - count / 2));
}

static mp_obj_t math_comb(mp_obj_t n_in, mp_obj_t k_in) {
    mp_obj_t n = math_index(n_in);
    mp_obj_t k = math_index(k_in);
    check_not_negative(n, k);
    if (is_less(n, k)) {
        return zero;
    }
    mp_obj_t other = subtract(n, k);
    if (is_less(other, k)) {
        k = other;
    }
    mp_int_t count = small(k, MP_ERROR_TEXT("min(n - k, k) must not exceed 1073741823"));
    if (count > 64) {
        return divide(falling(n, 0, count), product(1, count));
    }
    mp_obj_t result = one;
    for (mp_int_t i = 0; i < count; ++i) {
        result = divide(multiply(result, subtract(n, MP_OBJ_NEW_SMALL_INT(i))), MP_OBJ_NEW_SMALL_INT(i + 1));
    }
    return result;
}
MP_DEFINE_CONST_FUN_OBJ_2(math_comb_obj, math_comb);

static mp_obj_t math_perm(size_t n_args, const mp_obj_t *args) {
    if (n_args == 1 || args[1] == mp_const_none) {
        return math_factorial(args[0]);
    }
    mp_obj_t n = math_index(args[0]);
    mp_obj_t k = math_index(args[1]);
    check_not_negative(n, k);
    if (is_less(n, k)) {
        return zero;
    }
    return falling(n, 0, small(k, MP_ERROR_TEXT("k must not exceed 1073741823")));
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(math_perm_obj, 1, 2, math_perm);

static mp_obj_t gcd(mp_obj_t a, mp_obj_t b) {
    while (!(mp_obj_is_small_int(a) && mp_obj_is_small_int(b))) {
        if (b == zero) {
            return mp_unary_op(MP_UNARY_OP_ABS, a);
        }
        mp_obj_t rest = op(MP_BINARY_OP_MODULO, a, b);
        a = b;
        b = rest;
    }
    mp_int_t x = MP_OBJ_SMALL_INT_VALUE(a);
    mp_int_t y = MP_OBJ_SMALL_INT_VALUE(b);
    while (y != 0) {
        mp_int_t rest = x % y;
        x = y;
        y = rest;
    }
    return mp_obj_new_int(x < 0 ? -x : x);
}

static mp_obj_t math_gcd(size_t n_args, const mp_obj_t *args) {
    mp_obj_t result = zero;
    for (size_t i = 0; i < n_args; ++i) {
        METER_STEPS(1);
        result = gcd(result, math_index(args[i]));
    }
    return result;
}
MP_DEFINE_CONST_FUN_OBJ_VAR(math_gcd_obj, 0, math_gcd);

static mp_obj_t math_lcm(size_t n_args, const mp_obj_t *args) {
    mp_obj_t result = one;
    for (size_t i = 0; i < n_args; ++i) {
        mp_obj_t number = mp_unary_op(MP_UNARY_OP_ABS, math_index(args[i]));
        result = number == zero || result == zero ? zero : multiply(divide(result, gcd(result, number)), number);
    }
    return result;
}
MP_DEFINE_CONST_FUN_OBJ_VAR(math_lcm_obj, 0, math_lcm);
