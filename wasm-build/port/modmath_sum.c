// SPDX-License-Identifier: MIT
// The functions of math that add or multiply many numbers. Sums carry what rounding loses.

#include <math.h>

#include "py/runtime.h"
#include "math_real.h"

typedef struct _pair_t {
    double high;
    double low;
} pair_t;

// T. Dekker, "A floating-point technique for extending the available precision", 1971.
static pair_t two_sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return (pair_t) { sum, (a - (sum - part)) + (b - part) };
}

static pair_t two_product(double a, double b) {
    double product = a * b;
    return (pair_t) { product, fma(a, b, -product) };
}

static double *grow(double *parts, size_t alloc) {
    return m_renew(double, parts, alloc, 2 * alloc);
}

// J. Shewchuk, "Adaptive precision floating-point arithmetic", 1997: partial sums that do not overlap,
// from the smallest on; then rounded once.
static mp_obj_t math_fsum(mp_obj_t iterable) {
    size_t alloc = 16;
    size_t count = 0;
    double *parts = m_new(double, alloc);
    double special = 0;
    double infinities = 0;
    mp_obj_iter_buf_t buffer;
    mp_obj_t iterator = mp_getiter(iterable, &buffer);
    mp_obj_t item;
    while ((item = mp_iternext(iterator)) != MP_OBJ_STOP_ITERATION) {
        double given = math_real(item);
        double x = given;
        size_t kept = 0;
        for (size_t i = 0; i < count; ++i) {
            pair_t sum = fabs(x) < fabs(parts[i]) ? two_sum(parts[i], x) : two_sum(x, parts[i]);
            if (sum.low != 0) {
                parts[kept++] = sum.low;
            }
            x = sum.high;
        }
        count = kept;
        if (x == 0) {
            continue;
        }
        if (!isfinite(x)) {
            if (isfinite(given)) {
                mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("intermediate overflow in fsum"));
            }
            if (isinf(given)) {
                infinities += given;
            }
            special += given;
            count = 0;
            continue;
        }
        if (count == alloc) {
            parts = grow(parts, alloc);
            alloc *= 2;
        }
        parts[count++] = x;
    }
    if (special != 0) {
        if (isnan(infinities)) {
            mp_raise_ValueError(MP_ERROR_TEXT("-inf + inf in fsum"));
        }
        return mp_obj_new_float(special);
    }
    double high = 0;
    if (count > 0) {
        high = parts[--count];
        double low = 0;
        while (count > 0) {
            double x = high;
            double y = parts[--count];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        // Half way between two floats, what is left decides.
        if (count > 0 && ((low < 0 && parts[count - 1] < 0) || (low > 0 && parts[count - 1] > 0))) {
            double y = low * 2;
            double x = high + y;
            if (y == x - high) {
                high = x;
            }
        }
    }
    return mp_obj_new_float(high);
}
MP_DEFINE_CONST_FUN_OBJ_1(math_fsum_obj, math_fsum);

// The length of a vector, whose coordinates are scaled below 1 in place.
static double norm(size_t count, double *vector) {
    double max = 0;
    bool has_nan = false;
    for (size_t i = 0; i < count; ++i) {
        vector[i] = fabs(vector[i]);
        has_nan |= isnan(vector[i]);
        max = vector[i] > max ? vector[i] : max;
    }
    if (isinf(max)) {
        return max;
    }
    if (has_nan) {
        return NAN;
    }
    if (max == 0 || count <= 1) {
        return max;
    }
    int exponent;
    frexp(max, &exponent);
    double sum = 1, carried = 0, lost = 0;
    for (size_t i = 0; i < count; ++i) {
        METER_STEPS(1);
        double x = ldexp(vector[i], -exponent);
        pair_t square = two_product(x, x);
        pair_t added = two_sum(sum, square.high);
        sum = added.high;
        carried += square.low;
        lost += added.low;
    }
    double root = sqrt(sum - 1 + (carried + lost));
    pair_t square = two_product(-root, root);
    pair_t added = two_sum(sum, square.high);
    double rest = added.high - 1 + (carried + square.low + (lost + added.low));
    return ldexp(root + rest / (2 * root), exponent);
}

static mp_obj_t math_hypot(size_t n_args, const mp_obj_t *args) {
    double *vector = m_new(double, n_args);
    for (size_t i = 0; i < n_args; ++i) {
        vector[i] = math_real(args[i]);
    }
    return mp_obj_new_float(norm(n_args, vector));
}
MP_DEFINE_CONST_FUN_OBJ_VAR(math_hypot_obj, 0, math_hypot);

static mp_obj_t as_tuple(mp_obj_t sequence) {
    return mp_obj_is_type(sequence, &mp_type_tuple) ? sequence
        : mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_tuple), sequence);
}

static mp_obj_t math_dist(mp_obj_t p_in, mp_obj_t q_in) {
    size_t count, other;
    mp_obj_t *p, *q;
    // Tuples: what a coordinate's own code changes does not matter.
    mp_obj_t p_tuple = as_tuple(p_in), q_tuple = as_tuple(q_in);
    mp_obj_get_array(p_tuple, &count, &p);
    mp_obj_get_array(q_tuple, &other, &q);
    if (count != other) {
        mp_raise_ValueError(MP_ERROR_TEXT("both points must have the same number of dimensions"));
    }
    double *vector = m_new(double, count);
    for (size_t i = 0; i < count; ++i) {
        vector[i] = math_real(p[i]) - math_real(q[i]);
    }
    return mp_obj_new_float(norm(count, vector));
}
MP_DEFINE_CONST_FUN_OBJ_2(math_dist_obj, math_dist);

static mp_obj_t math_prod(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = { { MP_QSTR_start, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(1) } } };
    mp_arg_val_t start;
    mp_arg_parse_all(n_args - 1, args + 1, kw_args, 1, allowed, &start);
    mp_obj_t result = start.u_obj;
    mp_obj_iter_buf_t buffer;
    mp_obj_t iterator = mp_getiter(args[0], &buffer);
    mp_obj_t item;
    while ((item = mp_iternext(iterator)) != MP_OBJ_STOP_ITERATION) {
        result = mp_binary_op(MP_BINARY_OP_MULTIPLY, result, item);
    }
    return result;
}
MP_DEFINE_CONST_FUN_OBJ_KW(math_prod_obj, 1, math_prod);

static mp_obj_t math_sumprod(mp_obj_t p, mp_obj_t q) {
    mp_obj_iter_buf_t buffers[2];
    mp_obj_t first = mp_getiter(p, &buffers[0]);
    mp_obj_t second = mp_getiter(q, &buffers[1]);
    mp_obj_t total = MP_OBJ_NEW_SMALL_INT(0);
    pair_t sum = { 0, 0 };
    bool has_floats = false;
    for (;;) {
        mp_obj_t a = mp_iternext(first);
        mp_obj_t b = mp_iternext(second);
        if (a == MP_OBJ_STOP_ITERATION || b == MP_OBJ_STOP_ITERATION) {
            if (a != b) {
                mp_raise_ValueError(MP_ERROR_TEXT("Inputs are not the same length"));
            }
            break;
        }
        bool is_float = (mp_obj_is_float(a) && (mp_obj_is_float(b) || mp_obj_is_int(b))) || (mp_obj_is_float(b) && mp_obj_is_int(a));
        if (is_float) {
            pair_t product = two_product(math_real(a), math_real(b));
            pair_t added = two_sum(sum.high, product.high);
            sum.high = added.high;
            sum.low += added.low + product.low;
            has_floats = true;
        } else {
            total = mp_binary_op(MP_BINARY_OP_ADD, total, mp_binary_op(MP_BINARY_OP_MULTIPLY, a, b));
        }
    }
    if (!has_floats) {
        return total;
    }
    double result = isfinite(sum.low) ? sum.high + sum.low : sum.high;
    return mp_binary_op(MP_BINARY_OP_ADD, total, mp_obj_new_float(result));
}
MP_DEFINE_CONST_FUN_OBJ_2(math_sumprod_obj, math_sumprod);
