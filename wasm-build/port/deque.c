// SPDX-License-Identifier: MIT
// collections.deque, in a ring. Takes the place of MicroPython's py/objdeque.c.

#include <string.h>

#include "py/objtype.h"
#include "py/runtime.h"
#include "printing.h"
#include "sequence.h"

typedef struct _deque_t {
    mp_obj_base_t base;
    size_t alloc;       // a power of two
    size_t first;
    size_t len;
    mp_int_t maxlen;    // below 0: none
    size_t changes;     // of the length, for iterators
    mp_obj_t *items;
} deque_t;

#define LEAST (8)

static inline mp_obj_t *at(deque_t *self, size_t i) {
    return &self->items[(self->first + i) & (self->alloc - 1)];
}

static void reserve(deque_t *self) {
    if (self->len < self->alloc) {
        return;
    }
    size_t alloc = self->alloc * 2;
    mp_obj_t *items = m_new0(mp_obj_t, alloc);
    for (size_t i = 0; i < self->len; i++) {
        items[i] = *at(self, i);
    }
    meter_left -= self->len >> 8;
    m_del(mp_obj_t, self->items, self->alloc);
    self->items = items;
    self->alloc = alloc;
    self->first = 0;
}

static mp_obj_t pop_left(deque_t *self) {
    mp_obj_t item = *at(self, 0);
    *at(self, 0) = MP_OBJ_NULL;
    self->first = (self->first + 1) & (self->alloc - 1);
    self->len -= 1;
    self->changes += 1;
    return item;
}

static mp_obj_t pop_right(deque_t *self) {
    mp_obj_t item = *at(self, self->len - 1);
    *at(self, self->len - 1) = MP_OBJ_NULL;
    self->len -= 1;
    self->changes += 1;
    return item;
}

static void push_right(deque_t *self, mp_obj_t item) {
    reserve(self);
    *at(self, self->len) = item;
    self->len += 1;
    self->changes += 1;
    if (self->maxlen >= 0 && self->len > (size_t)self->maxlen) {
        pop_left(self);
    }
}

static void push_left(deque_t *self, mp_obj_t item) {
    reserve(self);
    self->first = (self->first - 1) & (self->alloc - 1);
    self->len += 1;
    *at(self, 0) = item;
    self->changes += 1;
    if (self->maxlen >= 0 && self->len > (size_t)self->maxlen) {
        pop_right(self);
    }
}

static void extend(deque_t *self, mp_obj_t iterable, void (*push)(deque_t *, mp_obj_t)) {
    if (iterable == MP_OBJ_FROM_PTR(self)) {
        iterable = mp_obj_list_make_new(&mp_type_list, 1, 0, &iterable);
    }
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = mp_getiter(iterable, &iter_buf);
    for (mp_obj_t item; (item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
        push(self, item);
    }
}

static void init(deque_t *self) {
    self->items = m_new0(mp_obj_t, LEAST);
    self->alloc = LEAST;
    self->first = 0;
    self->len = 0;
}

static deque_t *new_deque(const mp_obj_type_t *type, mp_int_t maxlen) {
    deque_t *o = mp_obj_malloc(deque_t, type);
    *o = (deque_t) {.base = {type}, .maxlen = maxlen};
    init(o);
    return o;
}

static mp_obj_t deque_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_iterable, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(&mp_const_empty_tuple_obj)} },
        { MP_QSTR_maxlen, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all_kw_array(n_args, n_kw, args, 2, allowed_args, vals);
    mp_int_t maxlen = -1;
    if (vals[1].u_obj != mp_const_none) {
        maxlen = cloche_get_int(vals[1].u_obj);
        if (maxlen < 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("maxlen must be non-negative"));
        }
    }
    deque_t *o = new_deque(type, maxlen);
    extend(o, vals[0].u_obj, push_right);
    return MP_OBJ_FROM_PTR(o);
}

static void deque_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    printing_t printing;
    if (!printing_begin(&printing, self_in)) {
        mp_print_str(print, "[...]");
        return;
    }
    mp_print_str(print, "deque([");
    for (size_t i = 0; i < self->len; i++) {
        if (i > 0) {
            mp_print_str(print, ", ");
        }
        mp_obj_print_helper(print, *at(self, i), PRINT_REPR);
    }
    printing_end();
    mp_print_str(print, "]");
    if (self->maxlen >= 0) {
        mp_printf(print, ", maxlen=%d", (int)self->maxlen);
    }
    mp_print_str(print, ")");
}

static mp_obj_t deque_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self->len != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self->len);
        case MP_UNARY_OP_SIZEOF:
            return MP_OBJ_NEW_SMALL_INT(sizeof(*self) + sizeof(mp_obj_t) * self->alloc);
        default:
            return MP_OBJ_NULL; // op not supported
    }
}

static bool is_same(mp_obj_t a, mp_obj_t b) {
    METER_STEPS(1);
    return a == b || mp_obj_equal(a, b);
}

// The place of a value in [start, stop), or -1.
static mp_int_t find(deque_t *self, mp_obj_t value, size_t start, size_t stop) {
    size_t changes = self->changes;
    for (size_t i = start; i < stop && i < self->len; i++) {
        bool same = is_same(*at(self, i), value);
        if (self->changes != changes) {
            mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("deque mutated during iteration"));
        }
        if (same) {
            return i;
        }
    }
    return -1;
}

static bool compare(mp_binary_op_t op, deque_t *a, deque_t *b) {
    if (op == MP_BINARY_OP_EQUAL && a->len != b->len) {
        return false;
    }
    for (size_t i = 0; i < a->len && i < b->len; i++) {
        mp_obj_t x = *at(a, i);
        mp_obj_t y = *at(b, i);
        if (!is_same(x, y)) {
            return op != MP_BINARY_OP_EQUAL && mp_obj_is_true(mp_binary_op(op, x, y));
        }
    }
    return mp_obj_is_true(op == MP_BINARY_OP_EQUAL ? mp_obj_new_bool(a->len == b->len)
        : mp_binary_op(op, MP_OBJ_NEW_SMALL_INT(a->len), MP_OBJ_NEW_SMALL_INT(b->len)));
}

static deque_t *copy(deque_t *self) {
    deque_t *o = new_deque(self->base.type, self->maxlen);
    for (size_t i = 0; i < self->len; i++) {
        push_right(o, *at(self, i));
    }
    return o;
}

static mp_obj_t deque_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    deque_t *self = MP_OBJ_TO_PTR(lhs);
    if (op == MP_BINARY_OP_CONTAINS) {
        return mp_obj_new_bool(find(self, rhs, 0, (size_t)-1) >= 0);
    }
    if (op == MP_BINARY_OP_INPLACE_ADD) {
        extend(self, rhs, push_right);
        return lhs;
    }
    if (op == MP_BINARY_OP_MULTIPLY && mp_obj_is_int(rhs)) {
        deque_t *o = new_deque(self->base.type, self->maxlen);
        for (mp_int_t n = mp_obj_get_int(rhs); n > 0 && self->len > 0; n--) {
            METER_STEPS(self->len);
            for (size_t i = 0; i < self->len; i++) {
                push_right(o, *at(self, i));
            }
        }
        return MP_OBJ_FROM_PTR(o);
    }
    if (!mp_obj_is_type(rhs, self->base.type)) {
        return MP_OBJ_NULL;
    }
    deque_t *other = MP_OBJ_TO_PTR(rhs);
    switch (op) {
        case MP_BINARY_OP_ADD: {
            deque_t *o = copy(self);
            extend(o, rhs, push_right);
            return MP_OBJ_FROM_PTR(o);
        }
        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
        case MP_BINARY_OP_LESS_EQUAL:
        case MP_BINARY_OP_MORE:
        case MP_BINARY_OP_MORE_EQUAL:
            return mp_obj_new_bool(compare(op, self, other));
        default:
            return MP_OBJ_NULL;
    }
}

// Turns so that what is last comes first, n times.
static void rotate(deque_t *self, mp_int_t n) {
    if (self->len < 2) {
        return;
    }
    n %= (mp_int_t)self->len;
    meter_left -= (n < 0 ? -n : n) >> 4;
    for (; n > 0; n--) {
        mp_obj_t item = pop_right(self);
        self->first = (self->first - 1) & (self->alloc - 1);
        self->len += 1;
        *at(self, 0) = item;
    }
    for (; n < 0; n++) {
        mp_obj_t item = pop_left(self);
        *at(self, self->len) = item;
        self->len += 1;
    }
}

static mp_obj_t take_out(deque_t *self, size_t i) {
    rotate(self, -(mp_int_t)i);
    mp_obj_t item = pop_left(self);
    rotate(self, i);
    return item;
}

static mp_obj_t deque_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    if (!mp_obj_is_int(index) && !mp_obj_is_bool(index) && !mp_obj_is_instance_type(mp_obj_get_type(index))) {
        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("sequence index must be integer, not '%s'"), mp_obj_get_type_str(index));
    }
    size_t i = cloche_get_index(index, self->len, MP_ERROR_TEXT("deque index out of range"));
    if (value == MP_OBJ_SENTINEL) {
        return *at(self, i);
    }
    if (value == MP_OBJ_NULL) {
        take_out(self, i);
    } else {
        *at(self, i) = value;
    }
    return mp_const_none;
}

/******************************************************************************/
/* methods                                                                    */

static mp_obj_t deque_append(mp_obj_t self_in, mp_obj_t item) {
    push_right(MP_OBJ_TO_PTR(self_in), item);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_append_obj, deque_append);

static mp_obj_t deque_appendleft(mp_obj_t self_in, mp_obj_t item) {
    push_left(MP_OBJ_TO_PTR(self_in), item);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_appendleft_obj, deque_appendleft);

static mp_obj_t deque_extend(mp_obj_t self_in, mp_obj_t iterable) {
    extend(MP_OBJ_TO_PTR(self_in), iterable, push_right);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_extend_obj, deque_extend);

static mp_obj_t deque_extendleft(mp_obj_t self_in, mp_obj_t iterable) {
    extend(MP_OBJ_TO_PTR(self_in), iterable, push_left);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_extendleft_obj, deque_extendleft);

static deque_t *not_empty(mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->len == 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("pop from an empty deque"));
    }
    return self;
}

static mp_obj_t deque_pop(mp_obj_t self_in) {
    return pop_right(not_empty(self_in));
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_pop_obj, deque_pop);

static mp_obj_t deque_popleft(mp_obj_t self_in) {
    return pop_left(not_empty(self_in));
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_popleft_obj, deque_popleft);

static mp_obj_t deque_clear(mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    init(self);
    self->changes += 1;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_clear_obj, deque_clear);

static mp_obj_t deque_copy(mp_obj_t self_in) {
    return MP_OBJ_FROM_PTR(copy(MP_OBJ_TO_PTR(self_in)));
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_copy_obj, deque_copy);

static mp_obj_t deque_count(mp_obj_t self_in, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t count = 0;
    for (mp_int_t i = -1; (i = find(self, value, i + 1, (size_t)-1)) >= 0;) {
        count += 1;
    }
    return MP_OBJ_NEW_SMALL_INT(count);
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_count_obj, deque_count);

static mp_obj_t deque_index(size_t n_args, const mp_obj_t *args) {
    deque_t *self = MP_OBJ_TO_PTR(args[0]);
    size_t start = n_args < 3 ? 0 : mp_get_index(self->base.type, self->len, args[2], true);
    size_t stop = n_args < 4 ? self->len : mp_get_index(self->base.type, self->len, args[3], true);
    mp_int_t i = find(self, args[1], start, stop);
    if (i < 0) {
        cloche_raise_not_in(args[1], "deque");
    }
    return MP_OBJ_NEW_SMALL_INT(i);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(deque_index_obj, 2, 4, deque_index);

static mp_obj_t deque_insert(mp_obj_t self_in, mp_obj_t index, mp_obj_t item) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->maxlen >= 0 && self->len >= (size_t)self->maxlen) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("deque already at its maximum size"));
    }
    size_t i = mp_get_index(self->base.type, self->len, index, true);
    rotate(self, -(mp_int_t)i);
    // at the end there is nothing to turn
    if (i == self->len) {
        push_right(self, item);
    } else {
        push_left(self, item);
        rotate(self, i);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(deque_insert_obj, deque_insert);

static mp_obj_t deque_remove(mp_obj_t self_in, mp_obj_t value) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    mp_int_t i = find(self, value, 0, (size_t)-1);
    if (i < 0) {
        cloche_raise_not_in(value, "deque");
    }
    take_out(self, i);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(deque_remove_obj, deque_remove);

static mp_obj_t deque_reverse(mp_obj_t self_in) {
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    meter_left -= self->len >> 4;
    for (size_t i = 0, j = self->len; i + 1 < j; i++) {
        j -= 1;
        mp_obj_t item = *at(self, i);
        *at(self, i) = *at(self, j);
        *at(self, j) = item;
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(deque_reverse_obj, deque_reverse);

static mp_obj_t deque_rotate(size_t n_args, const mp_obj_t *args) {
    deque_t *self = MP_OBJ_TO_PTR(args[0]);
    rotate(self, n_args == 1 ? 1 : cloche_get_int(args[1]));
    self->changes += 1;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(deque_rotate_obj, 1, 2, deque_rotate);

static void deque_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        return; // not load attribute
    }
    if (attr == MP_QSTR_maxlen) {
        deque_t *self = MP_OBJ_TO_PTR(self_in);
        dest[0] = self->maxlen < 0 ? mp_const_none : MP_OBJ_NEW_SMALL_INT(self->maxlen);
    } else {
        dest[1] = MP_OBJ_SENTINEL; // look among the methods
    }
}

/******************************************************************************/
/* iterator                                                                   */

typedef struct _deque_it_t {
    mp_obj_base_t base;
    deque_t *deque; // NULL at the end
    size_t cur;
    size_t changes;
} deque_it_t;

static mp_obj_t deque_it_iternext(mp_obj_t self_in) {
    deque_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->deque == NULL) {
        return MP_OBJ_STOP_ITERATION;
    }
    if (self->deque->changes != self->changes) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("deque mutated during iteration"));
    }
    if (self->cur < self->deque->len) {
        return *at(self->deque, self->cur++);
    }
    self->deque = NULL;
    return MP_OBJ_STOP_ITERATION;
}

static MP_DEFINE_CONST_OBJ_TYPE(
    deque_it_type,
    MP_QSTR_iterator,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, deque_it_iternext
    );

static mp_obj_t deque_getiter(mp_obj_t self_in, mp_obj_iter_buf_t *iter_buf) {
    MP_STATIC_ASSERT(sizeof(deque_it_t) <= sizeof(mp_obj_iter_buf_t));
    deque_it_t *o = (deque_it_t *)iter_buf;
    deque_t *self = MP_OBJ_TO_PTR(self_in);
    *o = (deque_it_t) {.base = {&deque_it_type}, .deque = self, .changes = self->changes};
    return MP_OBJ_FROM_PTR(o);
}

static const mp_rom_map_elem_t deque_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_append), MP_ROM_PTR(&deque_append_obj) },
    { MP_ROM_QSTR(MP_QSTR_appendleft), MP_ROM_PTR(&deque_appendleft_obj) },
    { MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&deque_clear_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&deque_copy_obj) },
    { MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&deque_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_extend), MP_ROM_PTR(&deque_extend_obj) },
    { MP_ROM_QSTR(MP_QSTR_extendleft), MP_ROM_PTR(&deque_extendleft_obj) },
    { MP_ROM_QSTR(MP_QSTR_index), MP_ROM_PTR(&deque_index_obj) },
    { MP_ROM_QSTR(MP_QSTR_insert), MP_ROM_PTR(&deque_insert_obj) },
    { MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&deque_pop_obj) },
    { MP_ROM_QSTR(MP_QSTR_popleft), MP_ROM_PTR(&deque_popleft_obj) },
    { MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&deque_remove_obj) },
    { MP_ROM_QSTR(MP_QSTR_reverse), MP_ROM_PTR(&deque_reverse_obj) },
    { MP_ROM_QSTR(MP_QSTR_rotate), MP_ROM_PTR(&deque_rotate_obj) },
};
static MP_DEFINE_CONST_DICT(deque_locals_dict, deque_locals_dict_table);

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_deque,
    MP_QSTR_deque,
    MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, deque_make_new,
    print, deque_print,
    unary_op, deque_unary_op,
    binary_op, deque_binary_op,
    subscr, deque_subscr,
    attr, deque_attr,
    iter, deque_getiter,
    locals_dict, &deque_locals_dict
    );
