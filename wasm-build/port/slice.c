// SPDX-License-Identifier: MIT
// slice objects, and what they take of a sequence. Takes the place of MicroPython's py/objslice.c.

#include <string.h>

#include "py/objint.h"
#include "py/runtime.h"
#include "py/smallint.h"
#include "sequence.h"

static void slice_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    mp_obj_slice_t *o = MP_OBJ_TO_PTR(o_in);
    mp_print_str(print, "slice(");
    mp_obj_print_helper(print, o->start, PRINT_REPR);
    mp_print_str(print, ", ");
    mp_obj_print_helper(print, o->stop, PRINT_REPR);
    mp_print_str(print, ", ");
    mp_obj_print_helper(print, o->step, PRINT_REPR);
    mp_print_str(print, ")");
}

static mp_obj_t slice_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 3, false);
    if (n_args == 1) {
        return mp_obj_new_slice(mp_const_none, args[0], mp_const_none);
    }
    return mp_obj_new_slice(args[0], args[1], n_args == 3 ? args[2] : mp_const_none);
}

static mp_obj_t slice_unary_op(mp_unary_op_t op, mp_obj_t o_in) {
    // Needed to explicitly opt out of default __hash__.
    return MP_OBJ_NULL;
}

static mp_obj_t slice_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (op != MP_BINARY_OP_EQUAL) {
        return MP_OBJ_NULL;
    }
    mp_obj_slice_t *a = MP_OBJ_TO_PTR(lhs);
    mp_obj_slice_t *b = MP_OBJ_TO_PTR(rhs);
    return mp_obj_new_bool(mp_obj_equal(a->start, b->start) && mp_obj_equal(a->stop, b->stop) && mp_obj_equal(a->step, b->step));
}

static mp_obj_t slice_indices(mp_obj_t self_in, mp_obj_t length_obj) {
    mp_int_t length = cloche_get_int(length_obj);
    if (length < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("length should not be negative"));
    }
    mp_bound_slice_t bound;
    mp_obj_slice_indices(self_in, length, &bound);
    mp_obj_t results[3] = {mp_obj_new_int(bound.start), mp_obj_new_int(bound.stop), mp_obj_new_int(bound.step)};
    return mp_obj_new_tuple(3, results);
}
static MP_DEFINE_CONST_FUN_OBJ_2(slice_indices_obj, slice_indices);

static void slice_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        // not load attribute
        return;
    }
    mp_obj_slice_t *self = MP_OBJ_TO_PTR(self_in);
    if (attr == MP_QSTR_start) {
        dest[0] = self->start;
    } else if (attr == MP_QSTR_stop) {
        dest[0] = self->stop;
    } else if (attr == MP_QSTR_step) {
        dest[0] = self->step;
    } else if (attr == MP_QSTR_indices) {
        dest[0] = MP_OBJ_FROM_PTR(&slice_indices_obj);
        dest[1] = self_in;
    }
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_slice,
    MP_QSTR_slice,
    MP_TYPE_FLAG_NONE,
    make_new, slice_make_new,
    unary_op, slice_unary_op,
    binary_op, slice_binary_op,
    attr, slice_attr,
    print, slice_print
    );

mp_obj_t mp_obj_new_slice(mp_obj_t ostart, mp_obj_t ostop, mp_obj_t ostep) {
    mp_obj_slice_t *o = mp_obj_malloc(mp_obj_slice_t, &mp_type_slice);
    o->start = ostart;
    o->stop = ostop;
    o->step = ostep;
    return MP_OBJ_FROM_PTR(o);
}

// A part of a slice; one too large for a machine word is as good as the largest.
static mp_int_t part(mp_obj_t o) {
    if (mp_obj_is_small_int(o)) {
        return MP_OBJ_SMALL_INT_VALUE(o);
    }
    if (!mp_obj_is_exact_type(o, &mp_type_int)) {
        mp_obj_t as_int = mp_obj_is_float(o) || mp_obj_is_str(o) ? MP_OBJ_NULL : mp_unary_op(MP_UNARY_OP_INT_MAYBE, o);
        if (as_int == MP_OBJ_NULL) {
            mp_raise_TypeError(MP_ERROR_TEXT("slice indices must be integers or None or have an __index__ method"));
        }
        return part(as_int);
    }
    int64_t value;
    if (!cloche_get_ll(o, &value)) {
        return mp_obj_int_sign(o) < 0 ? -MP_SSIZE_MAX : MP_SSIZE_MAX;
    }
    return MAX(-MP_SSIZE_MAX, MIN(value, MP_SSIZE_MAX));
}

static mp_int_t bound_part(mp_obj_t o, mp_int_t length, mp_int_t missing, bool is_down) {
    if (o == mp_const_none) {
        return missing;
    }
    mp_int_t at = part(o);
    if (at < 0) {
        at += length;
        return MAX(at, is_down ? -1 : 0);
    }
    return MIN(at, is_down ? length - 1 : length);
}

// Return the real index and step values for a slice when applied to a sequence of
// the given length, resolving missing components, negative values and values off
// the end of the sequence.
void mp_obj_slice_indices(mp_obj_t self_in, mp_int_t length, mp_bound_slice_t *result) {
    mp_obj_slice_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t step = self->step == mp_const_none ? 1 : part(self->step);
    if (step == 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("slice step cannot be zero"));
    }
    bool is_down = step < 0;
    result->start = bound_part(self->start, length, is_down ? length - 1 : 0, is_down);
    result->stop = bound_part(self->stop, length, is_down ? -1 : length, is_down);
    result->step = MAX(step, -MP_SSIZE_MAX);
}

static bool is_plain(mp_obj_t part) {
    return !mp_obj_is_obj(part) || part == mp_const_none || !mp_obj_is_instance_type(mp_obj_get_type(part));
}

static mp_obj_t plain_part(mp_obj_t part) {
    mp_obj_t value = is_plain(part) ? part : mp_unary_op(MP_UNARY_OP_INT_MAYBE, part);
    return value == MP_OBJ_NULL ? part : value;
}

mp_obj_t cloche_plain_parts(mp_obj_t index) {
    if (!mp_obj_is_type(index, &mp_type_slice)) {
        return plain_part(index);
    }
    mp_obj_slice_t *self = MP_OBJ_TO_PTR(index);
    if (is_plain(self->start) && is_plain(self->stop) && is_plain(self->step)) {
        return index;
    }
    mp_obj_t start = plain_part(self->start);
    mp_obj_t stop = plain_part(self->stop);
    return mp_obj_new_slice(start, stop, plain_part(self->step));
}

cloche_slice_t (cloche_slice_of)(mp_obj_t slice, size_t len) {
    mp_bound_slice_t bound;
    mp_obj_slice_indices(slice, len, &bound);
    cloche_slice_t out = {.start = bound.start, .step = bound.step};
    if (bound.step > 0 && bound.start < bound.stop) {
        out.len = (bound.stop - bound.start - 1) / bound.step + 1;
    } else if (bound.step < 0 && bound.stop < bound.start) {
        out.len = (bound.start - bound.stop - 1) / -bound.step + 1;
    }
    return out;
}

bool cloche_get_ll(mp_obj_t o, int64_t *value) {
    if (mp_obj_is_small_int(o)) {
        *value = MP_OBJ_SMALL_INT_VALUE(o);
        return true;
    }
    byte bytes[sizeof(*value)];
    if (!mp_obj_int_to_bytes_impl(o, false, sizeof(bytes), bytes)) {
        return false;
    }
    memcpy(value, bytes, sizeof(bytes));
    return (*value < 0) == (mp_obj_int_sign(o) < 0);
}

mp_obj_t cloche_new_ll(int64_t value) {
    return MP_SMALL_INT_MIN <= value && value <= MP_SMALL_INT_MAX
        ? MP_OBJ_NEW_SMALL_INT((mp_int_t)value) : mp_obj_new_int_from_ll(value);
}

mp_int_t cloche_get_int(mp_obj_t o) {
    return mp_obj_is_small_int(o) ? MP_OBJ_SMALL_INT_VALUE(o) : mp_obj_get_int(o);
}

size_t (cloche_get_index)(mp_obj_t index, size_t len, mp_rom_error_text_t message) {
    mp_int_t i;
    if (mp_obj_is_small_int(index)) {
        i = MP_OBJ_SMALL_INT_VALUE(index);
        i += i < 0 ? len : 0;
        if (0 <= i && (size_t)i < len) {
            return i;
        }
    } else {
        // raises for what is no integer; the word about the range is ours
        i = mp_get_index(&mp_type_list, (size_t)MP_SSIZE_MAX + 1, index, true);
        mp_obj_get_int_maybe(index, &i);
        i += i < 0 ? len : 0;
        if (0 <= i && (size_t)i < len) {
            return i;
        }
    }
    mp_raise_msg(&mp_type_IndexError, message);
}

MP_NORETURN void cloche_raise_not_in(mp_obj_t value, const char *where) {
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 32, &print);
    mp_obj_print_helper(&print, value, PRINT_REPR);
    mp_printf(&print, " is not in %s", where);
    mp_obj_t message = mp_obj_new_str_from_vstr(&vstr);
    nlr_raise(mp_obj_new_exception_args(&mp_type_ValueError, 1, &message));
}

bool cloche_is_iterable(mp_obj_t o) {
    // Instances have the slot whether or not their class has the method: asking raises then.
    return MP_OBJ_TYPE_HAS_SLOT(mp_obj_get_type(o), iter);
}

void cloche_copy_slice(void *to, const void *from, size_t size, cloche_slice_t slice) {
    byte *at = to;
    const byte *items = from;
    mp_int_t index = slice.start;
    meter_left -= slice.len >> 8;
    for (size_t i = 0; i < slice.len; i++, index += slice.step, at += size) {
        memcpy(at, items + index * size, size);
    }
}
