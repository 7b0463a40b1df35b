// SPDX-License-Identifier: MIT
// set and frozenset, on the table of table.c: they keep the order of insertion. Takes the place of
// MicroPython's py/objset.c.

#include "py/builtin.h"
#include "py/cstack.h"
#include "py/objtype.h"
#include "py/runtime.h"
#include "table.h"

typedef struct _set_it_t {
    mp_obj_base_t base;
    mp_obj_set_t *set;    // NULL at the end
    size_t cur;
    size_t used;          // as many there were
} set_it_t;

static mp_obj_set_t *as_plain_set(mp_obj_t o) {
    return mp_obj_is_type(o, &mp_type_set) || mp_obj_is_type(o, &mp_type_frozenset) ? MP_OBJ_TO_PTR(o) : NULL;
}

mp_obj_set_t *cloche_as_set(mp_obj_t o) {
    mp_obj_set_t *set = as_plain_set(o);
    if (set == NULL && mp_obj_is_obj(o) && mp_obj_is_instance_type(mp_obj_get_type(o))) {
        mp_obj_t base = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_set));
        if (base == MP_OBJ_NULL) {
            base = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_frozenset));
        }
        set = base == MP_OBJ_NULL ? NULL : as_plain_set(base);
    }
    return set;
}

// The next element from *cur on, which begins with 0, or MP_OBJ_NULL.
static mp_obj_t set_next(const mp_obj_set_t *self, size_t *cur) {
    const mp_set_t *set = &self->set;
    size_t end = mp_set_end(set);
    for (size_t i = *cur; i < end; i++) {
        if (mp_set_slot_is_filled(set, i)) {
            *cur = i + 1;
            return set->table[i];
        }
    }
    return MP_OBJ_NULL;
}

static void set_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(self_in);
    bool is_frozen = self->base.type == &mp_type_frozenset;
    if (self->set.used == 0) {
        mp_print_str(print, is_frozen ? "frozenset()" : "set()");
        return;
    }
    mp_print_str(print, is_frozen ? "frozenset({" : "{");
    size_t cur = 0;
    bool first = true;
    for (mp_obj_t next; (next = set_next(self, &cur)) != MP_OBJ_NULL; first = false) {
        if (!first) {
            mp_print_str(print, ", ");
        }
        mp_obj_print_helper(print, next, PRINT_REPR);
    }
    mp_print_str(print, is_frozen ? "})" : "}");
}

static mp_obj_set_t *new_set(const mp_obj_type_t *type) {
    mp_obj_set_t *set = mp_obj_malloc(mp_obj_set_t, type);
    mp_set_init(&set->set, 0);
    return set;
}

static void add(mp_obj_set_t *set, mp_obj_t item) {
    mp_set_lookup(&set->set, item, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND);
}

static void remove_item(mp_obj_set_t *set, mp_obj_t item) {
    mp_set_lookup(&set->set, item, MP_MAP_LOOKUP_REMOVE_IF_FOUND);
}

static bool has(mp_obj_set_t *set, mp_obj_t item) {
    return mp_set_lookup(&set->set, item, MP_MAP_LOOKUP) != MP_OBJ_NULL;
}

static void update(mp_obj_set_t *self, mp_obj_t iterable) {
    mp_obj_set_t *other = as_plain_set(iterable);
    if (other == self) {
        return;
    }
    if (other != NULL && self->set.used == 0) {
        mp_set_copy(&self->set, &other->set);
        return;
    }
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = mp_getiter(iterable, &iter_buf);
    for (mp_obj_t item; (item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
        add(self, item);
    }
}

static mp_obj_set_t *copy_as(const mp_obj_type_t *type, mp_obj_set_t *from) {
    mp_obj_set_t *set = new_set(type);
    mp_set_copy(&set->set, &from->set);
    return set;
}

mp_obj_t cloche_set_from(mp_obj_t iterable) {
    mp_obj_set_t *set = new_set(&mp_type_set);
    update(set, iterable);
    return MP_OBJ_FROM_PTR(set);
}

// The set that an object is, or else one made of what it gives.
static mp_obj_set_t *set_of(mp_obj_t o) {
    mp_obj_set_t *set = cloche_as_set(o);
    return set != NULL ? set : MP_OBJ_TO_PTR(cloche_set_from(o));
}

static mp_obj_t set_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_kw != 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() takes no keyword arguments"), (qstr)type->name);
    }
    if (n_args > 1) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q expected at most 1 argument, got %d"), (qstr)type->name, (int)n_args);
    }
    if (n_args == 1 && type == &mp_type_frozenset && mp_obj_is_type(args[0], type)) {
        return args[0];
    }
    mp_obj_set_t *set = new_set(type);
    if (n_args == 1) {
        update(set, args[0]);
    }
    return MP_OBJ_FROM_PTR(set);
}

static mp_obj_t set_it_iternext(mp_obj_t self_in) {
    set_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->set == NULL) {
        return MP_OBJ_STOP_ITERATION;
    }
    if (self->set->set.used != self->used) {
        self->used = (size_t)-1; // for good
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("Set changed size during iteration"));
    }
    mp_obj_t next = set_next(self->set, &self->cur);
    if (next == MP_OBJ_NULL) {
        self->set = NULL;
        return MP_OBJ_STOP_ITERATION;
    }
    return next;
}

static MP_DEFINE_CONST_OBJ_TYPE(
    set_it_type,
    MP_QSTR_iterator,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, set_it_iternext
    );

static mp_obj_t set_getiter(mp_obj_t set_in, mp_obj_iter_buf_t *iter_buf) {
    MP_STATIC_ASSERT(sizeof(set_it_t) <= sizeof(mp_obj_iter_buf_t));
    set_it_t *o = (set_it_t *)iter_buf;
    mp_obj_set_t *set = MP_OBJ_TO_PTR(set_in);
    *o = (set_it_t) {.base = {&set_it_type}, .set = set, .used = set->set.used};
    return MP_OBJ_FROM_PTR(o);
}

/******************************************************************************/
/* methods                                                                    */

static mp_obj_t set_add(mp_obj_t self_in, mp_obj_t item) {
    add(MP_OBJ_TO_PTR(self_in), item);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_add_obj, set_add);

static mp_obj_t set_clear(mp_obj_t self_in) {
    mp_set_clear(&((mp_obj_set_t *)MP_OBJ_TO_PTR(self_in))->set);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(set_clear_obj, set_clear);

static mp_obj_t set_copy(mp_obj_t self_in) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(self_in);
    return MP_OBJ_FROM_PTR(copy_as(self->base.type, self));
}
static MP_DEFINE_CONST_FUN_OBJ_1(set_copy_obj, set_copy);

static mp_obj_t set_discard(mp_obj_t self_in, mp_obj_t item) {
    remove_item(MP_OBJ_TO_PTR(self_in), item);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_discard_obj, set_discard);

static mp_obj_t set_remove(mp_obj_t self_in, mp_obj_t item) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(self_in);
    if (mp_set_lookup(&self->set, item, MP_MAP_LOOKUP_REMOVE_IF_FOUND) == MP_OBJ_NULL) {
        mp_raise_type_arg(&mp_type_KeyError, item);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_remove_obj, set_remove);

static mp_obj_t set_pop(mp_obj_t self_in) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t obj = mp_set_remove_first(&self->set);
    if (obj == MP_OBJ_NULL) {
        mp_raise_msg(&mp_type_KeyError, MP_ERROR_TEXT("pop from an empty set"));
    }
    return obj;
}
static MP_DEFINE_CONST_FUN_OBJ_1(set_pop_obj, set_pop);

static void difference_update(mp_obj_set_t *self, mp_obj_t other) {
    if (cloche_as_set(other) == self) {
        mp_set_clear(&self->set);
        return;
    }
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = mp_getiter(other, &iter_buf);
    for (mp_obj_t item; (item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
        remove_item(self, item);
    }
}

static void symmetric_difference_update(mp_obj_set_t *self, mp_obj_t other_in) {
    mp_obj_set_t *other = set_of(other_in); // each once
    if (other == self) {
        mp_set_clear(&self->set);
        return;
    }
    size_t cur = 0;
    for (mp_obj_t item; (item = set_next(other, &cur)) != MP_OBJ_NULL;) {
        METER_STEPS(1);
        mp_set_lookup(&self->set, item, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND_OR_REMOVE_IF_FOUND);
    }
}

static mp_obj_set_t *intersection(const mp_obj_type_t *type, mp_obj_set_t *self, mp_obj_t other_in) {
    mp_obj_set_t *out = new_set(type);
    mp_obj_set_t *other = cloche_as_set(other_in);
    if (other != NULL) {
        // goes through the smaller one
        if (other->set.used < self->set.used) {
            mp_obj_set_t *larger = self;
            self = other;
            other = larger;
        }
        size_t cur = 0;
        for (mp_obj_t item; (item = set_next(self, &cur)) != MP_OBJ_NULL;) {
            METER_STEPS(1);
            if (has(other, item)) {
                add(out, item);
            }
        }
        return out;
    }
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = mp_getiter(other_in, &iter_buf);
    for (mp_obj_t item; (item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
        if (has(self, item)) {
            add(out, item);
        }
    }
    return out;
}

static mp_obj_t set_difference(size_t n_args, const mp_obj_t *args) {
    mp_obj_t out = set_copy(args[0]);
    for (size_t i = 1; i < n_args; i++) {
        difference_update(MP_OBJ_TO_PTR(out), args[i]);
    }
    return out;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(set_difference_obj, 1, set_difference);

static mp_obj_t set_difference_update(size_t n_args, const mp_obj_t *args) {
    for (size_t i = 1; i < n_args; i++) {
        difference_update(MP_OBJ_TO_PTR(args[0]), args[i]);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(set_difference_update_obj, 1, set_difference_update);

static mp_obj_t set_intersection(size_t n_args, const mp_obj_t *args) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(args[0]);
    if (n_args == 1) {
        return set_copy(args[0]);
    }
    mp_obj_set_t *out = self;
    for (size_t i = 1; i < n_args; i++) {
        out = intersection(self->base.type, out, args[i]);
    }
    return MP_OBJ_FROM_PTR(out);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(set_intersection_obj, 1, set_intersection);

static mp_obj_t set_intersection_update(size_t n_args, const mp_obj_t *args) {
    mp_obj_set_t *out = MP_OBJ_TO_PTR(set_intersection(n_args, args));
    ((mp_obj_set_t *)MP_OBJ_TO_PTR(args[0]))->set = out->set;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(set_intersection_update_obj, 1, set_intersection_update);

static mp_obj_t set_symmetric_difference_update(mp_obj_t self_in, mp_obj_t other) {
    symmetric_difference_update(MP_OBJ_TO_PTR(self_in), other);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_symmetric_difference_update_obj, set_symmetric_difference_update);

static mp_obj_t set_symmetric_difference(mp_obj_t self_in, mp_obj_t other) {
    mp_obj_t out = set_copy(self_in);
    symmetric_difference_update(MP_OBJ_TO_PTR(out), other);
    return out;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_symmetric_difference_obj, set_symmetric_difference);

static mp_obj_t set_update(size_t n_args, const mp_obj_t *args) {
    for (size_t i = 1; i < n_args; i++) {
        update(MP_OBJ_TO_PTR(args[0]), args[i]);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(set_update_obj, 1, set_update);

static mp_obj_t set_union(size_t n_args, const mp_obj_t *args) {
    mp_obj_t out = set_copy(args[0]);
    for (size_t i = 1; i < n_args; i++) {
        update(MP_OBJ_TO_PTR(out), args[i]);
    }
    return out;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(set_union_obj, 1, set_union);

static mp_obj_t set_isdisjoint(mp_obj_t self_in, mp_obj_t other) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = mp_getiter(other, &iter_buf);
    for (mp_obj_t item; (item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
        if (has(self, item)) {
            return mp_const_false;
        }
    }
    return mp_const_true;
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_isdisjoint_obj, set_isdisjoint);

static bool is_subset(mp_obj_set_t *a, mp_obj_set_t *b) {
    if (a->set.used > b->set.used) {
        return false;
    }
    size_t cur = 0;
    for (mp_obj_t item; (item = set_next(a, &cur)) != MP_OBJ_NULL;) {
        METER_STEPS(1);
        if (!has(b, item)) {
            return false;
        }
    }
    return true;
}

static mp_obj_t set_issubset(mp_obj_t self_in, mp_obj_t other) {
    return mp_obj_new_bool(is_subset(MP_OBJ_TO_PTR(self_in), set_of(other)));
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_issubset_obj, set_issubset);

static mp_obj_t set_issuperset(mp_obj_t self_in, mp_obj_t other) {
    return mp_obj_new_bool(is_subset(set_of(other), MP_OBJ_TO_PTR(self_in)));
}
static MP_DEFINE_CONST_FUN_OBJ_2(set_issuperset_obj, set_issuperset);

static mp_obj_t set_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    mp_obj_set_t *self = MP_OBJ_TO_PTR(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self->set.used != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self->set.used);
        case MP_UNARY_OP_SIZEOF:
            return MP_OBJ_NEW_SMALL_INT(sizeof(*self) + mp_set_bytes(&self->set));
        case MP_UNARY_OP_HASH: {
            if (self->base.type != &mp_type_frozenset) {
                return MP_OBJ_NULL;
            }
            mp_cstack_check_deep();
            // the same in any order; each element is mixed, for sums of small numbers say little
            uint32_t hash = self->set.used * 0x9e3779b1u;
            size_t cur = 0;
            for (mp_obj_t item; (item = set_next(self, &cur)) != MP_OBJ_NULL;) {
                METER_STEPS(1);
                uint32_t h = MP_OBJ_SMALL_INT_VALUE(mp_unary_op(MP_UNARY_OP_HASH, item));
                h = (h ^ (h >> 15)) * 0x85ebca6bu;
                hash += (h ^ (h >> 13)) * 0xc2b2ae35u;
            }
            return MP_OBJ_NEW_SMALL_INT((mp_int_t)hash);
        }
        default:
            return MP_OBJ_NULL;      // op not supported
    }
}

static mp_obj_t set_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    mp_obj_set_t *a = MP_OBJ_TO_PTR(lhs);
    if (op == MP_BINARY_OP_CONTAINS) {
        return mp_obj_new_bool(has(a, rhs));
    }
    // For all ops except containment the RHS must be a set/frozenset
    mp_obj_set_t *b = cloche_as_set(rhs);
    if (b == NULL) {
        return MP_OBJ_NULL;
    }
    rhs = MP_OBJ_FROM_PTR(b);
    if (MP_BINARY_OP_INPLACE_OR <= op && op <= MP_BINARY_OP_INPLACE_SUBTRACT && a->base.type == &mp_type_frozenset) {
        op += MP_BINARY_OP_OR - MP_BINARY_OP_INPLACE_OR;
    }
    mp_obj_t args[] = {lhs, rhs};
    switch (op) {
        case MP_BINARY_OP_OR:
            return set_union(2, args);
        case MP_BINARY_OP_XOR:
            return set_symmetric_difference(lhs, rhs);
        case MP_BINARY_OP_AND:
            return set_intersection(2, args);
        case MP_BINARY_OP_SUBTRACT:
            return set_difference(2, args);
        case MP_BINARY_OP_INPLACE_OR:
            update(a, rhs);
            return lhs;
        case MP_BINARY_OP_INPLACE_XOR:
            symmetric_difference_update(a, rhs);
            return lhs;
        case MP_BINARY_OP_INPLACE_AND:
            set_intersection_update(2, args);
            return lhs;
        case MP_BINARY_OP_INPLACE_SUBTRACT:
            difference_update(a, rhs);
            return lhs;
        case MP_BINARY_OP_EQUAL:
            return mp_obj_new_bool(a->set.used == b->set.used && is_subset(a, b));
        case MP_BINARY_OP_LESS:
            return mp_obj_new_bool(a->set.used < b->set.used && is_subset(a, b));
        case MP_BINARY_OP_LESS_EQUAL:
            return mp_obj_new_bool(is_subset(a, b));
        case MP_BINARY_OP_MORE:
            return mp_obj_new_bool(a->set.used > b->set.used && is_subset(b, a));
        case MP_BINARY_OP_MORE_EQUAL:
            return mp_obj_new_bool(is_subset(b, a));
        default:
            return MP_OBJ_NULL; // op not supported
    }
}

/******************************************************************************/
/* types                                                                      */

#define METHODS_OF_BOTH \
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&set_copy_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_difference), MP_ROM_PTR(&set_difference_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_intersection), MP_ROM_PTR(&set_intersection_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_isdisjoint), MP_ROM_PTR(&set_isdisjoint_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_issubset), MP_ROM_PTR(&set_issubset_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_issuperset), MP_ROM_PTR(&set_issuperset_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_symmetric_difference), MP_ROM_PTR(&set_symmetric_difference_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_union), MP_ROM_PTR(&set_union_obj) }, \
    { MP_ROM_QSTR(MP_QSTR___contains__), MP_ROM_PTR(&mp_op_contains_obj) }

static const mp_rom_map_elem_t set_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_add), MP_ROM_PTR(&set_add_obj) },
    { MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&set_clear_obj) },
    { MP_ROM_QSTR(MP_QSTR_difference_update), MP_ROM_PTR(&set_difference_update_obj) },
    { MP_ROM_QSTR(MP_QSTR_discard), MP_ROM_PTR(&set_discard_obj) },
    { MP_ROM_QSTR(MP_QSTR_intersection_update), MP_ROM_PTR(&set_intersection_update_obj) },
    { MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&set_pop_obj) },
    { MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&set_remove_obj) },
    { MP_ROM_QSTR(MP_QSTR_symmetric_difference_update), MP_ROM_PTR(&set_symmetric_difference_update_obj) },
    { MP_ROM_QSTR(MP_QSTR_update), MP_ROM_PTR(&set_update_obj) },
    METHODS_OF_BOTH,
};
static MP_DEFINE_CONST_DICT(set_locals_dict, set_locals_dict_table);

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_set,
    MP_QSTR_set,
    MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE | MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, set_make_new,
    print, set_print,
    unary_op, set_unary_op,
    binary_op, set_binary_op,
    iter, set_getiter,
    locals_dict, &set_locals_dict
    );

static const mp_rom_map_elem_t frozenset_locals_dict_table[] = {
    METHODS_OF_BOTH,
};
static MP_DEFINE_CONST_DICT(frozenset_locals_dict, frozenset_locals_dict_table);

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_frozenset,
    MP_QSTR_frozenset,
    MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE | MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, set_make_new,
    print, set_print,
    unary_op, set_unary_op,
    binary_op, set_binary_op,
    iter, set_getiter,
    locals_dict, &frozenset_locals_dict
    );

mp_obj_t mp_obj_new_set(size_t n_args, mp_obj_t *items) {
    mp_obj_set_t *o = mp_obj_malloc(mp_obj_set_t, &mp_type_set);
    mp_set_init(&o->set, n_args);
    for (size_t i = 0; i < n_args; i++) {
        add(o, items[i]);
    }
    return MP_OBJ_FROM_PTR(o);
}

void mp_obj_set_store(mp_obj_t self_in, mp_obj_t item) {
    add(MP_OBJ_TO_PTR(self_in), item);
}
