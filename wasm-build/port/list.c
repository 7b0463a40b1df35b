// SPDX-License-Identifier: MIT
// list. Takes the place of MicroPython's py/objlist.c: slices with steps, a stable sort, CPython's
// words, and no pointer into a list is held while code of a program may change it.

#include <string.h>

#include "py/objlist.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "printing.h"
#include "sequence.h"
#include "table.h"

#define LIST_MIN_ALLOC (4)

static mp_obj_list_t *list_new(size_t n) {
    mp_obj_list_t *o = m_new_obj(mp_obj_list_t);
    mp_obj_list_init(o, n);
    return o;
}

static mp_obj_list_t *as_list(mp_obj_t o) {
    if (mp_obj_is_type(o, &mp_type_list)) {
        return MP_OBJ_TO_PTR(o);
    }
    if (!mp_obj_is_obj(o) || !mp_obj_is_instance_type(mp_obj_get_type(o))) {
        return NULL;
    }
    mp_obj_t base = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_list));
    return base == MP_OBJ_NULL ? NULL : MP_OBJ_TO_PTR(base);
}

static void list_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    mp_obj_list_t *o = MP_OBJ_TO_PTR(o_in);
    const char *item_separator = ", ";
    if (kind != PRINT_JSON) {
        kind = PRINT_REPR;
    } else {
        item_separator = MP_PRINT_GET_EXT(print)->item_separator;
    }
    printing_t printing;
    if (!printing_begin(&printing, o_in)) {
        mp_print_str(print, "[...]");
        return;
    }
    mp_print_str(print, "[");
    for (size_t i = 0; i < o->len; i++) {
        if (i > 0) {
            mp_print_str(print, item_separator);
        }
        mp_obj_print_helper(print, o->items[i], kind);
    }
    printing_end();
    mp_print_str(print, "]");
}

// Makes room for `more`: by what is needed, or by half.
static void reserve(mp_obj_list_t *self, size_t more) {
    size_t need = self->len + more;
    if (need > self->alloc) {
        size_t alloc = MAX(need, self->alloc + (self->alloc >> 1) + LIST_MIN_ALLOC);
        self->items = m_renew(mp_obj_t, self->items, self->alloc, alloc);
        self->alloc = alloc;
        mp_seq_clear(self->items, self->len, alloc, sizeof(*self->items));
    }
}

static void append_array(mp_obj_list_t *self, const mp_obj_t *items, size_t n) {
    reserve(self, n);
    memcpy(self->items + self->len, items, n * sizeof(mp_obj_t));
    self->len += n;
}

static void extend(mp_obj_list_t *self, mp_obj_t iterable) {
    if (mp_obj_is_type(iterable, &mp_type_list)) {
        mp_obj_list_t *other = MP_OBJ_TO_PTR(iterable);
        reserve(self, other->len);
        append_array(self, other->items, other->len);
    } else if (mp_obj_is_type(iterable, &mp_type_tuple)) {
        mp_obj_tuple_t *other = MP_OBJ_TO_PTR(iterable);
        append_array(self, other->items, other->len);
    } else {
        mp_obj_iter_buf_t iter_buf;
        mp_obj_t iter = mp_getiter(iterable, &iter_buf);
        for (mp_obj_t item; (item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
            mp_obj_list_append(MP_OBJ_FROM_PTR(self), item);
        }
    }
}

mp_obj_t mp_obj_list_make_new(const mp_obj_type_t *type_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_kw != 0) {
        mp_raise_TypeError(MP_ERROR_TEXT("list() takes no keyword arguments"));
    }
    if (n_args > 1) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("list expected at most 1 argument, got %d"), (int)n_args);
    }
    mp_obj_list_t *list = list_new(0);
    if (n_args == 1) {
        extend(list, args[0]);
    }
    return MP_OBJ_FROM_PTR(list);
}

static mp_obj_t list_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self->len != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self->len);
        case MP_UNARY_OP_SIZEOF:
            return MP_OBJ_NEW_SMALL_INT(sizeof(*self) + sizeof(mp_obj_t) * self->alloc);
        default:
            return MP_OBJ_NULL;      // op not supported
    }
}

static bool is_same(mp_obj_t a, mp_obj_t b) {
    if (a == b) {
        return true;
    }
    METER_STEPS(1);
    return mp_obj_equal(a, b);
}

static bool compare(mp_binary_op_t op, mp_obj_list_t *a, mp_obj_list_t *b) {
    if (op == MP_BINARY_OP_EQUAL && a->len != b->len) {
        return false;
    }
    size_t i = 0;
    for (; i < a->len && i < b->len; i++) {
        mp_obj_t x = a->items[i];
        mp_obj_t y = b->items[i];
        if (!is_same(x, y)) {
            return op != MP_BINARY_OP_EQUAL && mp_obj_is_true(mp_binary_op(op, x, y));
        }
    }
    switch (op) {
        case MP_BINARY_OP_LESS:
            return a->len < b->len;
        case MP_BINARY_OP_LESS_EQUAL:
            return a->len <= b->len;
        case MP_BINARY_OP_MORE:
            return a->len > b->len;
        case MP_BINARY_OP_MORE_EQUAL:
            return a->len >= b->len;
        default:
            return a->len == b->len;
    }
}

// The place of a value in [start, stop), or -1.
static mp_int_t find(mp_obj_list_t *self, mp_obj_t value, size_t start, size_t stop) {
    for (size_t i = start; i < stop && i < self->len; i++) {
        if (is_same(self->items[i], value)) {
            return i;
        }
    }
    return -1;
}

static mp_obj_t list_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    mp_obj_list_t *o = MP_OBJ_TO_PTR(lhs);
    bool is_instance = mp_obj_is_instance_type(mp_obj_get_type(rhs));
    switch (op) {
        case MP_BINARY_OP_ADD: {
            mp_obj_list_t *p = as_list(rhs);
            if (p == NULL) {
                if (is_instance) {
                    return MP_OBJ_NULL; // it may know
                }
                mp_raise_msg_varg(&mp_type_TypeError,
                    MP_ERROR_TEXT("can only concatenate list (not \"%s\") to list"), mp_obj_get_type_str(rhs));
            }
            mp_obj_list_t *s = list_new(o->len + p->len);
            mp_seq_cat(s->items, o->items, o->len, p->items, p->len, mp_obj_t);
            return MP_OBJ_FROM_PTR(s);
        }
        case MP_BINARY_OP_INPLACE_ADD:
            extend(o, rhs);
            return lhs;
        case MP_BINARY_OP_MULTIPLY:
        case MP_BINARY_OP_INPLACE_MULTIPLY: {
            mp_int_t n;
            if (!mp_obj_is_int(rhs) && !mp_obj_is_bool(rhs)) {
                if (is_instance) {
                    return MP_OBJ_NULL;
                }
                mp_raise_msg_varg(&mp_type_TypeError,
                    MP_ERROR_TEXT("can't multiply sequence by non-int of type '%s'"), mp_obj_get_type_str(rhs));
            }
            n = MAX(mp_obj_get_int(rhs), 0);
            mp_obj_list_t *s = list_new(mp_seq_product(o->len, n));
            mp_seq_multiply(o->items, sizeof(*o->items), o->len, n, s->items);
            if (op == MP_BINARY_OP_INPLACE_MULTIPLY) {
                *o = *s;
                return lhs;
            }
            return MP_OBJ_FROM_PTR(s);
        }
        case MP_BINARY_OP_CONTAINS:
            return mp_obj_new_bool(find(o, rhs, 0, (size_t)-1) >= 0);
        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
        case MP_BINARY_OP_LESS_EQUAL:
        case MP_BINARY_OP_MORE:
        case MP_BINARY_OP_MORE_EQUAL: {
            mp_obj_list_t *p = as_list(rhs);
            return p == NULL ? MP_OBJ_NULL : mp_obj_new_bool(compare(op, o, p));
        }
        default:
            return MP_OBJ_NULL; // op not supported
    }
}

/******************************************************************************/
/* slices                                                                     */

static mp_obj_t get_slice(mp_obj_list_t *self, mp_obj_t index) {
    cloche_slice_t slice = cloche_slice_of(index, self->len);
    mp_obj_list_t *res = list_new(slice.len);
    meter_left -= slice.len >> 8;
    mp_int_t at = slice.start;
    for (size_t i = 0; i < slice.len; i++, at += slice.step) {
        res->items[i] = self->items[at];
    }
    return MP_OBJ_FROM_PTR(res);
}

// Puts n values in the place of `count` from `start` on.
static void replace(mp_obj_list_t *self, size_t start, size_t count, const mp_obj_t *values, size_t n) {
    if (n > count) {
        reserve(self, n - count);
    }
    meter_left -= (self->len - start) >> 10;
    memmove(self->items + start + n, self->items + start + count, (self->len - start - count) * sizeof(mp_obj_t));
    if (n != 0) {
        memcpy(self->items + start, values, n * sizeof(mp_obj_t));
    }
    size_t len = self->len - count + n;
    if (len < self->len) {
        mp_seq_clear(self->items, len, self->len, sizeof(mp_obj_t));
    }
    self->len = len;
}

static void set_slice(mp_obj_list_t *self, mp_obj_t index, mp_obj_t value) {
    bool has_step = ((mp_obj_slice_t *)MP_OBJ_TO_PTR(index))->step != mp_const_none;
    // The values first, in a list of their own: making it may run code that changes this one.
    mp_obj_list_t *values = list_new(0);
    if (!cloche_is_iterable(value)) {
        mp_raise_TypeError(has_step ? MP_ERROR_TEXT("must assign iterable to extended slice") : MP_ERROR_TEXT("can only assign an iterable"));
    }
    extend(values, value);
    cloche_slice_t slice = cloche_slice_of(index, self->len);
    if (slice.step == 1) {
        replace(self, slice.start, slice.len, values->items, values->len);
        return;
    }
    if (values->len != slice.len) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("attempt to assign sequence of size %d to extended slice of size %d"),
            (int)values->len, (int)slice.len);
    }
    mp_int_t at = slice.start;
    for (size_t i = 0; i < slice.len; i++, at += slice.step) {
        self->items[at] = values->items[i];
    }
}

static void delete_slice(mp_obj_list_t *self, mp_obj_t index) {
    cloche_slice_t slice = cloche_slice_of(index, self->len);
    if (slice.step == 1) {
        replace(self, slice.start, slice.len, NULL, 0);
        return;
    }
    if (slice.len == 0) {
        return;
    }
    size_t step = slice.step < 0 ? -slice.step : slice.step;
    size_t next = slice.step < 0 ? slice.start - (slice.len - 1) * step : (size_t)slice.start;
    size_t to = next;
    size_t left = slice.len;
    meter_left -= (self->len - next) >> 8;
    for (size_t i = next; i < self->len; i++) {
        if (i == next && left > 0) {
            next += step;
            left -= 1;
        } else {
            self->items[to++] = self->items[i];
        }
    }
    mp_seq_clear(self->items, to, self->len, sizeof(mp_obj_t));
    self->len = to;
}

static mp_obj_t take_out(mp_obj_list_t *self, size_t index) {
    mp_obj_t ret = self->items[index];
    self->len -= 1;
    meter_left -= (self->len - index) >> 10;
    memmove(self->items + index, self->items + index + 1, (self->len - index) * sizeof(mp_obj_t));
    // Clear stale pointer from slot which just got freed to prevent GC issues
    self->items[self->len] = MP_OBJ_NULL;
    if (self->alloc > LIST_MIN_ALLOC && self->alloc > 3 * self->len) {
        size_t alloc = MAX(self->alloc / 2, LIST_MIN_ALLOC);
        self->items = m_renew(mp_obj_t, self->items, self->alloc, alloc);
        self->alloc = alloc;
    }
    return ret;
}

static mp_obj_t list_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    if (mp_obj_is_type(index, &mp_type_slice)) {
        if (value == MP_OBJ_SENTINEL) {
            return get_slice(self, index);
        }
        if (value == MP_OBJ_NULL) {
            delete_slice(self, index);
        } else {
            set_slice(self, index, value);
        }
        return mp_const_none;
    }
    if (value == MP_OBJ_SENTINEL) {
        index = cloche_plain(index);
        size_t place = mp_get_index(&mp_type_list, self->len, index, false);
        return self->items[place];
    }
    size_t i = cloche_get_index(index, self->len, MP_ERROR_TEXT("list assignment index out of range"));
    if (value == MP_OBJ_NULL) {
        take_out(self, i);
    } else {
        self->items[i] = value;
    }
    return mp_const_none;
}

/******************************************************************************/
/* methods                                                                    */

mp_obj_t mp_obj_list_append(mp_obj_t self_in, mp_obj_t arg) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->len >= self->alloc) {
        size_t alloc = self->alloc * 2 + (self->alloc == 0 ? LIST_MIN_ALLOC : 0);
        self->items = m_renew(mp_obj_t, self->items, self->alloc, alloc);
        self->alloc = alloc;
        mp_seq_clear(self->items, self->len + 1, self->alloc, sizeof(*self->items));
    }
    self->items[self->len++] = arg;
    return mp_const_none; // return None, as per CPython
}
static MP_DEFINE_CONST_FUN_OBJ_2(list_append_obj, mp_obj_list_append);

static mp_obj_t list_extend(mp_obj_t self_in, mp_obj_t arg_in) {
    extend(MP_OBJ_TO_PTR(self_in), arg_in);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(list_extend_obj, list_extend);

static mp_obj_t list_pop(size_t n_args, const mp_obj_t *args) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(args[0]);
    mp_int_t wanted = n_args == 1 ? -1 : cloche_get_int(args[1]);
    if (self->len == 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("pop from empty list"));
    }
    return take_out(self, cloche_get_index(MP_OBJ_NEW_SMALL_INT(wanted), self->len, MP_ERROR_TEXT("pop index out of range")));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(list_pop_obj, 1, 2, list_pop);

// Sorts while the list is seen as empty; puts the items back, as they were if comparing raised.
static void sort(mp_obj_list_t *self, mp_obj_t key, bool is_reversed) {
    size_t n = self->len;
    if (n < 2 && key == mp_const_none) {
        return;
    }
    mp_obj_t *items = m_new(mp_obj_t, MAX(n, 1));
    mp_obj_t *keys = NULL;
    // Its size is no other list's: whether the list was changed, or only cleared, is told by it.
    const size_t empty_alloc = LIST_MIN_ALLOC + 1;
    mp_obj_t *empty = m_new0(mp_obj_t, empty_alloc);
    mp_obj_list_t old = *self;
    memcpy(items, old.items, n * sizeof(mp_obj_t));
    self->items = empty;
    self->len = 0;
    self->alloc = empty_alloc;
    nlr_buf_t nlr;
    if (nlr_push(&nlr) != 0) {
        *self = old;
        nlr_jump(nlr.ret_val);
    }
    if (key != mp_const_none) {
        keys = m_new(mp_obj_t, MAX(n, 1));
        mp_seq_clear(keys, 0, n, sizeof(mp_obj_t));
        for (size_t i = 0; i < n; i++) {
            METER_STEPS(1);
            keys[i] = mp_call_function_1(key, items[i]);
        }
    }
    // Reversed before and after, what is equal keeps its order.
    if (is_reversed) {
        cloche_reverse(items, n);
        if (keys != NULL) {
            cloche_reverse(keys, n);
        }
    }
    if (keys == NULL) {
        cloche_sort(items, NULL, n);
    } else {
        cloche_sort(keys, items, n);
        m_del(mp_obj_t, keys, n);
    }
    if (is_reversed) {
        cloche_reverse(items, n);
    }
    nlr_pop();
    bool is_modified = self->items != empty || self->len != 0 || self->alloc != empty_alloc;
    *self = old;
    memcpy(self->items, items, n * sizeof(mp_obj_t));
    m_del(mp_obj_t, items, n);
    if (is_modified) {
        mp_raise_ValueError(MP_ERROR_TEXT("list modified during sort"));
    }
}

mp_obj_t mp_obj_list_sort(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_key, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_reverse, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false} },
    };
    struct {
        mp_arg_val_t key, reverse;
    } args;
    if (n_args > 1) {
        mp_raise_TypeError(MP_ERROR_TEXT("sort() takes no positional arguments"));
    }
    mp_arg_parse_all(0, NULL, kw_args, MP_ARRAY_SIZE(allowed_args), allowed_args, (mp_arg_val_t *)&args);
    sort(MP_OBJ_TO_PTR(pos_args[0]), args.key.u_obj, args.reverse.u_bool);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(list_sort_obj, 1, mp_obj_list_sort);

static mp_obj_t list_clear(mp_obj_t self_in) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->len == 0) {
        // One that is being sorted is seen as empty, and is none the worse for it.
        return mp_const_none;
    }
    self->len = 0;
    self->items = m_renew(mp_obj_t, self->items, self->alloc, LIST_MIN_ALLOC);
    self->alloc = LIST_MIN_ALLOC;
    mp_seq_clear(self->items, 0, self->alloc, sizeof(*self->items));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(list_clear_obj, list_clear);

static mp_obj_t list_copy(mp_obj_t self_in) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    return mp_obj_new_list(self->len, self->items);
}
static MP_DEFINE_CONST_FUN_OBJ_1(list_copy_obj, list_copy);

static mp_obj_t list_count(mp_obj_t self_in, mp_obj_t value) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t count = 0;
    for (size_t i = 0; i < self->len; i++) {
        count += is_same(self->items[i], value);
    }
    return MP_OBJ_NEW_SMALL_INT(count);
}
static MP_DEFINE_CONST_FUN_OBJ_2(list_count_obj, list_count);

static mp_obj_t list_index(size_t n_args, const mp_obj_t *args) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(args[0]);
    size_t start = n_args < 3 ? 0 : mp_get_index(&mp_type_list, self->len, cloche_plain(args[2]), true);
    size_t stop = n_args < 4 ? self->len : mp_get_index(&mp_type_list, self->len, args[3], true);
    mp_int_t at = find(self, args[1], start, stop);
    if (at < 0) {
        cloche_raise_not_in(args[1], "list");
    }
    return MP_OBJ_NEW_SMALL_INT(at);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(list_index_obj, 2, 4, list_index);

static mp_obj_t list_insert(mp_obj_t self_in, mp_obj_t idx, mp_obj_t obj) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t index = cloche_get_int(idx);
    if (index < 0) {
        index = MAX(index + (mp_int_t)self->len, 0);
    }
    replace(self, MIN((size_t)index, self->len), 0, &obj, 1);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(list_insert_obj, list_insert);

mp_obj_t mp_obj_list_remove(mp_obj_t self_in, mp_obj_t value) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t at = find(self, value, 0, (size_t)-1);
    if (at < 0 || (size_t)at >= self->len) {
        mp_raise_ValueError(MP_ERROR_TEXT("list.remove(x): x not in list"));
    }
    take_out(self, at);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(list_remove_obj, mp_obj_list_remove);

static mp_obj_t list_reverse(mp_obj_t self_in) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    cloche_reverse(self->items, self->len);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(list_reverse_obj, list_reverse);

static const mp_rom_map_elem_t list_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_append), MP_ROM_PTR(&list_append_obj) },
    { MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&list_clear_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&list_copy_obj) },
    { MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&list_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_extend), MP_ROM_PTR(&list_extend_obj) },
    { MP_ROM_QSTR(MP_QSTR_index), MP_ROM_PTR(&list_index_obj) },
    { MP_ROM_QSTR(MP_QSTR_insert), MP_ROM_PTR(&list_insert_obj) },
    { MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&list_pop_obj) },
    { MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&list_remove_obj) },
    { MP_ROM_QSTR(MP_QSTR_reverse), MP_ROM_PTR(&list_reverse_obj) },
    { MP_ROM_QSTR(MP_QSTR_sort), MP_ROM_PTR(&list_sort_obj) },
};
static MP_DEFINE_CONST_DICT(list_locals_dict, list_locals_dict_table);

/******************************************************************************/
/* iterator                                                                   */

typedef struct _list_it_t {
    mp_obj_base_t base;
    mp_fun_1_t iternext;
    mp_obj_list_t *list; // NULL at the end, for good
    size_t cur;
} list_it_t;

static mp_obj_t list_it_iternext(mp_obj_t self_in) {
    list_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->list != NULL && self->cur < self->list->len) {
        return self->list->items[self->cur++];
    }
    self->list = NULL;
    return MP_OBJ_STOP_ITERATION;
}

static mp_obj_t list_getiter(mp_obj_t o_in, mp_obj_iter_buf_t *iter_buf) {
    MP_STATIC_ASSERT(sizeof(list_it_t) <= sizeof(mp_obj_iter_buf_t));
    list_it_t *o = (list_it_t *)iter_buf;
    *o = (list_it_t) {.base = {&mp_type_polymorph_iter}, .iternext = list_it_iternext, .list = MP_OBJ_TO_PTR(o_in)};
    return MP_OBJ_FROM_PTR(o);
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_list,
    MP_QSTR_list,
    MP_TYPE_FLAG_ITER_IS_GETITER | MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,
    make_new, mp_obj_list_make_new,
    print, list_print,
    unary_op, list_unary_op,
    binary_op, list_binary_op,
    subscr, list_subscr,
    iter, list_getiter,
    locals_dict, &list_locals_dict
    );

void mp_obj_list_init(mp_obj_list_t *o, size_t n) {
    o->base.type = &mp_type_list;
    o->alloc = n < LIST_MIN_ALLOC ? LIST_MIN_ALLOC : n;
    o->len = n;
    o->items = m_new(mp_obj_t, o->alloc);
    mp_seq_clear(o->items, n, o->alloc, sizeof(*o->items));
}

mp_obj_t mp_obj_new_list(size_t n, mp_obj_t *items) {
    mp_obj_list_t *o = list_new(n);
    if (items != NULL) {
        memcpy(o->items, items, n * sizeof(mp_obj_t));
    }
    return MP_OBJ_FROM_PTR(o);
}

void mp_obj_list_get(mp_obj_t self_in, size_t *len, mp_obj_t **items) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    *len = self->len;
    *items = self->items;
}

void mp_obj_list_set_len(mp_obj_t self_in, size_t len) {
    // trust that the caller knows what it's doing
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    self->len = len;
}

void mp_obj_list_store(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    mp_obj_list_t *self = MP_OBJ_TO_PTR(self_in);
    size_t place = cloche_get_index(index, self->len, MP_ERROR_TEXT("list assignment index out of range"));
    self->items[place] = value;
}
