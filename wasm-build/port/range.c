// SPDX-License-Identifier: MIT
// range, of 64 bits. Takes the place of MicroPython's py/objrange.c.

#include "py/objtype.h"
#include "py/runtime.h"
#include "py/smallint.h"
#include "sequence.h"

typedef struct _range_t {
    mp_obj_base_t base;
    int64_t start;
    int64_t step;
    int64_t len;
    int64_t stop; // as it was given
} range_t;

/******************************************************************************/
/* iterators                                                                  */

// Of small integers.
typedef struct _short_it_t {
    mp_obj_base_t base;
    mp_int_t cur;
    mp_int_t step;
    mp_uint_t left;
} short_it_t;

static mp_obj_t short_iternext(mp_obj_t self_in) {
    short_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->left == 0) {
        return MP_OBJ_STOP_ITERATION;
    }
    self->left -= 1;
    mp_obj_t next = MP_OBJ_NEW_SMALL_INT(self->cur);
    self->cur += self->step;
    return next;
}

static MP_DEFINE_CONST_OBJ_TYPE(
    short_it_type,
    MP_QSTR_range_iterator,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, short_iternext
    );

// Of all others.
typedef struct _long_it_t {
    mp_obj_base_t base;
    int64_t cur;
    int64_t step;
    int64_t left;
} long_it_t;

static mp_obj_t long_iternext(mp_obj_t self_in) {
    long_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->left == 0) {
        return MP_OBJ_STOP_ITERATION;
    }
    self->left -= 1;
    mp_obj_t next = cloche_new_ll(self->cur);
    self->cur = (int64_t)((uint64_t)self->cur + (uint64_t)self->step);
    return next;
}

static MP_DEFINE_CONST_OBJ_TYPE(
    long_it_type,
    MP_QSTR_range_iterator,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, long_iternext
    );

static mp_obj_t new_iterator(int64_t start, int64_t step, int64_t len, mp_obj_iter_buf_t *iter_buf) {
    MP_STATIC_ASSERT(sizeof(short_it_t) <= sizeof(mp_obj_iter_buf_t));
    int64_t last = len == 0 ? start : start + (len - 1) * step;
    if (iter_buf != NULL && MP_SMALL_INT_MIN <= start && start <= MP_SMALL_INT_MAX
        && MP_SMALL_INT_MIN <= last && last <= MP_SMALL_INT_MAX) {
        short_it_t *o = (short_it_t *)iter_buf;
        *o = (short_it_t) {{&short_it_type}, start, len < 2 ? 0 : step, len};
        return MP_OBJ_FROM_PTR(o);
    }
    long_it_t *o = mp_obj_malloc(long_it_t, &long_it_type);
    o->cur = start;
    o->step = step;
    o->left = len;
    return MP_OBJ_FROM_PTR(o);
}

static mp_obj_t range_getiter(mp_obj_t o_in, mp_obj_iter_buf_t *iter_buf) {
    range_t *o = MP_OBJ_TO_PTR(o_in);
    return new_iterator(o->start, o->step, o->len, iter_buf);
}

/******************************************************************************/
/* range                                                                      */

static void print_number(const mp_print_t *print, int64_t number) {
    mp_obj_print_helper(print, cloche_new_ll(number), PRINT_REPR);
}

static void range_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    range_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "range(");
    print_number(print, self->start);
    mp_print_str(print, ", ");
    print_number(print, self->stop);
    if (self->step != 1) {
        mp_print_str(print, ", ");
        print_number(print, self->step);
    }
    mp_print_str(print, ")");
}

// Bounds are kept so far from the ends of 64 bits that sums of two do not wrap.
#define FARTHEST ((int64_t)1 << 61)

static bool get_number(mp_obj_t o, int64_t *number) {
    if (mp_obj_is_small_int(o)) {
        *number = MP_OBJ_SMALL_INT_VALUE(o);
        return true;
    }
    if (!mp_obj_is_exact_type(o, &mp_type_int)) {
        mp_obj_t as_int = mp_obj_is_float(o) || mp_obj_is_str(o) ? MP_OBJ_NULL : mp_unary_op(MP_UNARY_OP_INT_MAYBE, o);
        if (as_int == MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError,
                MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), mp_obj_get_type_str(o));
        }
        return get_number(as_int, number);
    }
    return cloche_get_ll(o, number) && -FARTHEST <= *number && *number <= FARTHEST;
}

static int64_t number_of(mp_obj_t o) {
    int64_t number;
    if (!get_number(o, &number)) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("range() numbers are too large here"));
    }
    return number;
}

static mp_obj_t new_range(int64_t start, int64_t stop, int64_t step) {
    range_t *o = mp_obj_malloc(range_t, &mp_type_range);
    o->start = start;
    o->stop = stop;
    o->step = step;
    o->len = 0;
    if (step > 0 && start < stop) {
        o->len = (stop - start - 1) / step + 1;
    } else if (step < 0 && stop < start) {
        o->len = (start - stop - 1) / -step + 1;
    }
    return MP_OBJ_FROM_PTR(o);
}

static mp_obj_t range_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_kw != 0) {
        mp_raise_TypeError(MP_ERROR_TEXT("range() takes no keyword arguments"));
    }
    if (n_args == 0 || n_args > 3) {
        mp_raise_msg_varg(&mp_type_TypeError, n_args == 0
            ? MP_ERROR_TEXT("range expected at least 1 argument, got %d")
            : MP_ERROR_TEXT("range expected at most 3 arguments, got %d"), (int)n_args);
    }
    int64_t start = n_args == 1 ? 0 : number_of(args[0]);
    int64_t stop = number_of(args[n_args == 1 ? 0 : 1]);
    int64_t step = n_args == 3 ? number_of(args[2]) : 1;
    if (step == 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("range() arg 3 must not be zero"));
    }
    return new_range(start, stop, step);
}

// What is sliced has a length within a machine word, as for CPython's.
static mp_int_t short_len(range_t *self) {
    if (self->len > MP_SMALL_INT_MAX) {
        mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("Python int too large to convert to C ssize_t"));
    }
    return self->len;
}

static mp_obj_t range_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    range_t *self = MP_OBJ_TO_PTR(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self->len > 0);
        case MP_UNARY_OP_LEN:
            return cloche_new_ll(self->len);
        case MP_UNARY_OP_HASH: {
            // as a tuple of what makes ranges equal
            mp_obj_t items[3] = {cloche_new_ll(self->len), mp_const_none, mp_const_none};
            if (self->len > 0) {
                items[1] = cloche_new_ll(self->start);
            }
            if (self->len > 1) {
                items[2] = cloche_new_ll(self->step);
            }
            return mp_unary_op(MP_UNARY_OP_HASH, mp_obj_new_tuple(3, items));
        }
        default:
            return MP_OBJ_NULL;      // op not supported
    }
}

// Where a value stands in the range, or -1.
static int64_t place_of(range_t *self, mp_obj_t value) {
    if (mp_obj_is_float(value)) {
        mp_float_t number = mp_obj_float_get(value);
        if (!(number >= -FARTHEST && number <= FARTHEST) || number != (mp_float_t)(int64_t)number) {
            return -1;
        }
        value = cloche_new_ll((int64_t)number);
    }
    int64_t number;
    if (mp_obj_is_int(value) || mp_obj_is_bool(value)) {
        if (!get_number(value, &number)) {
            return -1;
        }
        int64_t distance = number - self->start;
        if (distance % self->step != 0) {
            return -1;
        }
        int64_t place = distance / self->step;
        return 0 <= place && place < self->len ? place : -1;
    }
    if (mp_obj_is_instance_type(mp_obj_get_type(value))) {
        // it may be equal to any of them
        for (int64_t i = 0; i < self->len; i++) {
            METER_STEPS(1);
            if (mp_obj_equal(cloche_new_ll(self->start + i * self->step), value)) {
                return i;
            }
        }
    }
    return -1;
}

static mp_obj_t range_binary_op(mp_binary_op_t op, mp_obj_t lhs_in, mp_obj_t rhs_in) {
    range_t *lhs = MP_OBJ_TO_PTR(lhs_in);
    if (op == MP_BINARY_OP_CONTAINS) {
        return mp_obj_new_bool(place_of(lhs, rhs_in) >= 0);
    }
    if (!mp_obj_is_type(rhs_in, &mp_type_range) || op != MP_BINARY_OP_EQUAL) {
        return MP_OBJ_NULL; // op not supported
    }
    range_t *rhs = MP_OBJ_TO_PTR(rhs_in);
    return mp_obj_new_bool(lhs->len == rhs->len && (lhs->len == 0
        || (lhs->start == rhs->start && (lhs->len == 1 || lhs->step == rhs->step))));
}

static mp_obj_t range_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    if (value != MP_OBJ_SENTINEL) {
        return MP_OBJ_NULL; // op not supported
    }
    range_t *self = MP_OBJ_TO_PTR(self_in);
    if (mp_obj_is_type(index, &mp_type_slice)) {
        mp_bound_slice_t slice;
        mp_obj_slice_indices(index, short_len(self), &slice);
        int64_t step;
        if (__builtin_mul_overflow((int64_t)slice.step, self->step, &step) || step < -FARTHEST || step > FARTHEST) {
            step = (slice.step < 0) == (self->step < 0) ? FARTHEST : -FARTHEST; // at most one item
        }
        return new_range(self->start + slice.start * self->step, self->start + slice.stop * self->step, step);
    }
    if (!mp_obj_is_int(index) && !mp_obj_is_bool(index) && !mp_obj_is_instance_type(mp_obj_get_type(index))) {
        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("range indices must be integers or slices, not %s"), mp_obj_get_type_str(index));
    }
    int64_t at;
    if (get_number(index, &at)) {
        at += at < 0 ? self->len : 0;
        if (0 <= at && at < self->len) {
            return cloche_new_ll(self->start + at * self->step);
        }
    }
    mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("range object index out of range"));
}

mp_obj_t cloche_range_reversed(mp_obj_t self_in) {
    range_t *self = MP_OBJ_TO_PTR(self_in);
    int64_t last = self->len == 0 ? self->start : self->start + (self->len - 1) * self->step;
    return new_iterator(last, -self->step, self->len, NULL);
}

static mp_obj_t range_count(mp_obj_t self_in, mp_obj_t value) {
    return MP_OBJ_NEW_SMALL_INT(place_of(MP_OBJ_TO_PTR(self_in), value) >= 0);
}
static MP_DEFINE_CONST_FUN_OBJ_2(range_count_obj, range_count);

static mp_obj_t range_index(mp_obj_t self_in, mp_obj_t value) {
    int64_t place = place_of(MP_OBJ_TO_PTR(self_in), value);
    if (place < 0) {
        cloche_raise_not_in(value, "range");
    }
    return cloche_new_ll(place);
}
static MP_DEFINE_CONST_FUN_OBJ_2(range_index_obj, range_index);

static void range_attr(mp_obj_t o_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        // not load attribute
        return;
    }
    range_t *o = MP_OBJ_TO_PTR(o_in);
    if (attr == MP_QSTR_start) {
        dest[0] = cloche_new_ll(o->start);
    } else if (attr == MP_QSTR_stop) {
        dest[0] = cloche_new_ll(o->stop);
    } else if (attr == MP_QSTR_step) {
        dest[0] = cloche_new_ll(o->step);
    } else {
        dest[1] = MP_OBJ_SENTINEL; // look among the methods
    }
}

static const mp_rom_map_elem_t range_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&range_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_index), MP_ROM_PTR(&range_index_obj) },
};
static MP_DEFINE_CONST_DICT(range_locals_dict, range_locals_dict_table);

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_range,
    MP_QSTR_range,
    MP_TYPE_FLAG_NONE,
    make_new, range_make_new,
    binary_op, range_binary_op,
    attr, range_attr,
    print, range_print,
    unary_op, range_unary_op,
    subscr, range_subscr,
    iter, range_getiter,
    locals_dict, &range_locals_dict
    );
