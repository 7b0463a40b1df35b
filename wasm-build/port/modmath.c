// SPDX-License-Identifier: MIT
// math: as CPython's, with its errors. Integers stand in modmath_int.c, sums in modmath_sum.c.

#include <math.h>

#include "py/runtime.h"
#include "py/objint.h"
#include "bigint.h"
#include "math_real.h"

#define PI (3.14159265358979323846)

MP_NORETURN void math_raise_domain(void) {
    mp_raise_ValueError(MP_ERROR_TEXT("math domain error"));
}

MP_NORETURN void math_raise_range(void) {
    mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("math range error"));
}

double math_real(mp_obj_t number) {
    mp_float_t value;
    if (!mp_obj_get_float_maybe(number, &value)) {
        mp_obj_t method[2];
        mp_load_method_maybe(number, MP_QSTR___index__, method);
        if (method[0] == MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("must be real number, not %s"), mp_obj_get_type_str(number));
        }
        number = math_index(number);
        value = mp_obj_get_float(number);
    }
    if (isinf(value) && mp_obj_is_int(number)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("int too large to convert to float"));
    }
    return value;
}

// Functions of one float. What becomes infinite is out of range where it grows, else outside the
// domain.
static mp_obj_t checked(double result, bool is_finite_arg, bool is_nan_arg, bool grows) {
    if (isnan(result) && !is_nan_arg) {
        math_raise_domain();
    }
    if (isinf(result) && is_finite_arg) {
        if (grows) {
            math_raise_range();
        }
        math_raise_domain();
    }
    return mp_obj_new_float(result);
}

#define FUN_1(name, c_name, grows) \
    static mp_obj_t math_##name(mp_obj_t x_in) { \
        double x = math_real(x_in); \
        return checked(c_name(x), isfinite(x), isnan(x), grows); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_1(math_##name##_obj, math_##name);

static double gamma_of(double x) {
    return (x == floor(x) && x <= 0) || x == -INFINITY ? NAN : tgamma(x);
}

static double log_gamma_of(double x) {
    return x == floor(x) && x <= 0 && !isinf(x) ? NAN : lgamma(x);
}

static double degrees_of(double x) {
    return x * (180.0 / PI);
}

static double radians_of(double x) {
    return x * (PI / 180.0);
}

FUN_1(sqrt, sqrt, false)
FUN_1(cbrt, cbrt, false)
FUN_1(exp, exp, true)
FUN_1(exp2, exp2, true)
FUN_1(expm1, expm1, true)
FUN_1(log1p, log1p, false)
FUN_1(sin, sin, false)
FUN_1(cos, cos, false)
FUN_1(tan, tan, false)
FUN_1(asin, asin, false)
FUN_1(acos, acos, false)
FUN_1(atan, atan, false)
FUN_1(sinh, sinh, true)
FUN_1(cosh, cosh, true)
FUN_1(tanh, tanh, false)
FUN_1(asinh, asinh, false)
FUN_1(acosh, acosh, false)
FUN_1(atanh, atanh, false)
FUN_1(fabs, fabs, false)
FUN_1(erf, erf, false)
FUN_1(erfc, erfc, false)
FUN_1(gamma, gamma_of, true)
FUN_1(lgamma, log_gamma_of, true)

#define FUN_1_PLAIN(name, make, expression) \
    static mp_obj_t math_##name(mp_obj_t x_in) { \
        double x = math_real(x_in); \
        return make(expression); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_1(math_##name##_obj, math_##name);

FUN_1_PLAIN(degrees, mp_obj_new_float, degrees_of(x))
FUN_1_PLAIN(radians, mp_obj_new_float, radians_of(x))
FUN_1_PLAIN(isfinite, mp_obj_new_bool, isfinite(x))
FUN_1_PLAIN(isinf, mp_obj_new_bool, isinf(x))
FUN_1_PLAIN(isnan, mp_obj_new_bool, isnan(x))
FUN_1_PLAIN(ulp, mp_obj_new_float, isfinite(x) ? nextafter(fabs(x), INFINITY) < INFINITY ? nextafter(fabs(x), INFINITY) - fabs(x) : fabs(x) - nextafter(fabs(x), 0) : fabs(x))

// Functions of two floats.
#define FUN_2(name, check, expression) \
    static mp_obj_t math_##name(mp_obj_t x_in, mp_obj_t y_in) { \
        double x = math_real(x_in); \
        double y = math_real(y_in); \
        double result = expression; \
        if (check && isnan(result) && !isnan(x) && !isnan(y)) { \
            math_raise_domain(); \
        } \
        return mp_obj_new_float(result); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_2(math_##name##_obj, math_##name);

FUN_2(atan2, false, atan2(x, y))
FUN_2(copysign, false, copysign(x, y))
FUN_2(fmod, true, isinf(y) && isfinite(x) ? x : fmod(x, y))
FUN_2(remainder, true, remainder(x, y))
FUN_2(nextafter, false, nextafter(x, y))

static mp_obj_t math_pow(mp_obj_t x_in, mp_obj_t y_in) {
    double x = math_real(x_in);
    double y = math_real(y_in);
    double result = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(result) || (isinf(result) && x == 0)) {
            math_raise_domain();
        } else if (isinf(result)) {
            math_raise_range();
        }
    }
    return mp_obj_new_float(result);
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_pow_obj, math_pow);

// Logarithms, also of ints that are no float any more.
static double log_of(mp_obj_t x_in, double (*log_function)(double)) {
    double x;
    double more = 0;
    size_t bits = mp_obj_is_int(x_in) && !mp_obj_is_small_int(x_in) ? bigint_bit_length(x_in) : 0;
    if (bits > 1023) {
        if (mp_binary_op(MP_BINARY_OP_LESS, x_in, MP_OBJ_NEW_SMALL_INT(0)) == mp_const_true) {
            math_raise_domain();
        }
        // The highest 64 bits as a fraction, and the power of 2 that is left.
        mp_obj_t high = mp_binary_op(MP_BINARY_OP_RSHIFT, x_in, mp_obj_new_int_from_uint(bits - 64));
        x = ldexp(mp_obj_get_float(high), -64);
        more = bits;
    } else {
        x = math_real(x_in);
    }
    if (isnan(x)) {
        return x;
    }
    if (x <= 0) {
        math_raise_domain();
    }
    return more == 0 ? log_function(x) : log_function(x) + log_function(2.0) * more;
}

static mp_obj_t math_log(size_t n_args, const mp_obj_t *args) {
    double result = log_of(args[0], log);
    if (n_args == 2) {
        double base = log_of(args[1], log);
        if (base == 0) {
            mp_raise_msg(&mp_type_ZeroDivisionError, MP_ERROR_TEXT("float division by zero"));
        }
        result /= base;
    }
    return mp_obj_new_float(result);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(math_log_obj, 1, 2, math_log);

static mp_obj_t math_log2(mp_obj_t x) {
    return mp_obj_new_float(log_of(x, log2));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_log2_obj, math_log2);

static mp_obj_t math_log10(mp_obj_t x) {
    return mp_obj_new_float(log_of(x, log10));
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_log10_obj, math_log10);

// To integers

static mp_obj_t to_int(double x) {
    if (isinf(x)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("cannot convert float infinity to integer"));
    }
    if (isnan(x)) {
        mp_raise_ValueError(MP_ERROR_TEXT("cannot convert float NaN to integer"));
    }
    return mp_obj_new_int_from_float(x);
}

// With the method that a class has for it, where there is one.
static mp_obj_t round_to(mp_obj_t x, qstr name, double (*function)(double)) {
    if (mp_obj_is_float(x)) {
        return to_int(function(mp_obj_float_get(x)));
    }
    if (mp_obj_is_int(x)) {
        return x;
    }
    if (mp_obj_is_bool(x)) {
        return math_index(x);
    }
    mp_obj_t method[2];
    mp_load_method_maybe(x, name, method);
    if (method[0] != MP_OBJ_NULL) {
        return mp_call_method_n_kw(0, 0, method);
    }
    if (name == MP_QSTR___trunc__) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("type %s doesn't define __trunc__ method"), mp_obj_get_type_str(x));
    }
    return to_int(function(math_real(x)));
}

#define ROUND(name) \
    static mp_obj_t math_##name(mp_obj_t x) { \
        return round_to(x, MP_QSTR___##name##__, name); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_1(math_##name##_obj, math_##name);

ROUND(floor)
ROUND(ceil)
ROUND(trunc)

// Parts

static mp_obj_t math_frexp(mp_obj_t x) {
    int exponent = 0;
    double fraction = frexp(math_real(x), &exponent);
    mp_obj_t parts[2] = { mp_obj_new_float(fraction), MP_OBJ_NEW_SMALL_INT(isfinite(fraction) ? exponent : 0) };
    return mp_obj_new_tuple(2, parts);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_frexp_obj, math_frexp);

static mp_obj_t math_ldexp(mp_obj_t x_in, mp_obj_t exponent_in) {
    double x = math_real(x_in);
    if (!mp_obj_is_int(exponent_in)) {
        mp_raise_TypeError(MP_ERROR_TEXT("Expected an int as second argument to ldexp."));
    }
    if (!isfinite(x) || x == 0) {
        return mp_obj_new_float(x);
    }
    int sign = mp_obj_int_sign(exponent_in);
    mp_int_t exponent = mp_obj_is_small_int(exponent_in) ? MP_OBJ_SMALL_INT_VALUE(exponent_in) : sign * 100000;
    double result = ldexp(x, exponent > 100000 ? 100000 : exponent < -100000 ? -100000 : exponent);
    if (isinf(result)) {
        math_raise_range();
    }
    return mp_obj_new_float(result);
}
static MP_DEFINE_CONST_FUN_OBJ_2(math_ldexp_obj, math_ldexp);

static mp_obj_t math_modf(mp_obj_t x_in) {
    double x = math_real(x_in);
    double whole;
    double fraction = modf(x, &whole);
    mp_obj_t parts[2] = { mp_obj_new_float(copysign(fraction, x)), mp_obj_new_float(whole) };
    return mp_obj_new_tuple(2, parts);
}
static MP_DEFINE_CONST_FUN_OBJ_1(math_modf_obj, math_modf);

static mp_obj_t math_isclose(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_a, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_b, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_rel_tol, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_abs_tol, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, args, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    double a = math_real(values[0].u_obj);
    double b = math_real(values[1].u_obj);
    double relative = values[2].u_obj == MP_OBJ_NULL ? 1e-9 : math_real(values[2].u_obj);
    double absolute = values[3].u_obj == MP_OBJ_NULL ? 0 : math_real(values[3].u_obj);
    if (relative < 0 || absolute < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("tolerances must be non-negative"));
    }
    if (a == b) {
        return mp_const_true;
    }
    if (isinf(a) || isinf(b)) {
        return mp_const_false;
    }
    double difference = fabs(b - a);
    return mp_obj_new_bool(difference <= fabs(relative * b) || difference <= fabs(relative * a) || difference <= absolute);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(math_isclose_obj, 0, math_isclose);

#define ENTRY(name) { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&math_##name##_obj) }

static const mp_rom_map_elem_t math_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_math) },
    { MP_ROM_QSTR(MP_QSTR_e), mp_const_float_e },
    { MP_ROM_QSTR(MP_QSTR_pi), mp_const_float_pi },
    { MP_ROM_QSTR(MP_QSTR_tau), mp_const_float_tau },
    { MP_ROM_QSTR(MP_QSTR_inf), mp_const_float_inf },
    { MP_ROM_QSTR(MP_QSTR_nan), mp_const_float_nan },
    ENTRY(acos), ENTRY(acosh), ENTRY(asin), ENTRY(asinh), ENTRY(atan), ENTRY(atan2), ENTRY(atanh), ENTRY(cbrt),
    ENTRY(ceil), ENTRY(comb), ENTRY(copysign), ENTRY(cos), ENTRY(cosh), ENTRY(degrees), ENTRY(dist), ENTRY(erf),
    ENTRY(erfc), ENTRY(exp), ENTRY(exp2), ENTRY(expm1), ENTRY(fabs), ENTRY(factorial), ENTRY(floor), ENTRY(fmod),
    ENTRY(frexp), ENTRY(fsum), ENTRY(gamma), ENTRY(gcd), ENTRY(hypot), ENTRY(isclose), ENTRY(isfinite), ENTRY(isinf),
    ENTRY(isnan), ENTRY(isqrt), ENTRY(lcm), ENTRY(ldexp), ENTRY(lgamma), ENTRY(log), ENTRY(log10), ENTRY(log1p),
    ENTRY(log2), ENTRY(modf), ENTRY(nextafter), ENTRY(perm), ENTRY(pow), ENTRY(prod), ENTRY(radians), ENTRY(remainder),
    ENTRY(sin), ENTRY(sinh), ENTRY(sqrt), ENTRY(sumprod), ENTRY(tan), ENTRY(tanh), ENTRY(trunc), ENTRY(ulp),
};
static MP_DEFINE_CONST_DICT(math_globals, math_globals_table);

const mp_obj_module_t mp_module_math = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&math_globals,
};

MP_REGISTER_MODULE(MP_QSTR_math, mp_module_math);
