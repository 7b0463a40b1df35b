// SPDX-License-Identifier: MIT
// dict, its views and iterators, and OrderedDict, on the table of table.c. Takes the place of
// MicroPython's py/objdict.c.

#include "py/builtin.h"
#include "py/objtype.h"
#include "py/objstr.h"
#include "py/runtime.h"
#include "printing.h"
#include "table.h"

bool mp_obj_is_dict_or_ordereddict(mp_obj_t o) {
    return mp_obj_is_obj(o) && MP_OBJ_TYPE_GET_SLOT_OR_NULL(((mp_obj_base_t *)MP_OBJ_TO_PTR(o))->type, make_new) == mp_obj_dict_make_new;
}

mp_obj_dict_t *cloche_as_dict(mp_obj_t o) {
    if (mp_obj_is_dict_or_ordereddict(o)) {
        return MP_OBJ_TO_PTR(o);
    }
    if (!mp_obj_is_obj(o) || !mp_obj_is_instance_type(mp_obj_get_type(o))) {
        return NULL;
    }
    mp_obj_t base = mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_dict));
    return base != MP_OBJ_NULL && mp_obj_is_dict_or_ordereddict(base) ? MP_OBJ_TO_PTR(base) : NULL;
}

const mp_obj_dict_t mp_const_empty_dict_obj = {
    .base = { .type = &mp_type_dict },
    .map = {
        .is_fixed = 1,
        .is_ordered = 1,
    }
};

static mp_obj_t dict_update(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs);

// The next entry from *cur on, which begins with 0, or NULL. The entry stands where it is only
// until code of a program runs.
static mp_map_elem_t *dict_iter_next(mp_obj_dict_t *dict, size_t *cur) {
    mp_map_t *map = &dict->map;
    size_t end = mp_map_end(map);
    for (size_t i = *cur; i < end; i++) {
        if (mp_map_slot_is_filled(map, i)) {
            *cur = i + 1;
            return &map->table[i];
        }
    }
    return NULL;
}

static void print_entries(const mp_print_t *print, mp_obj_dict_t *self, mp_print_kind_t kind) {
    const char *item_separator = ", ";
    const char *key_separator = ": ";
    if (kind == PRINT_JSON) {
        item_separator = MP_PRINT_GET_EXT(print)->item_separator;
        key_separator = MP_PRINT_GET_EXT(print)->key_separator;
    }
    bool first = true;
    size_t cur = 0;
    mp_map_elem_t *next;
    while ((next = dict_iter_next(self, &cur)) != NULL) {
        mp_obj_t key = next->key;
        mp_obj_t value = next->value;
        if (!first) {
            mp_print_str(print, item_separator);
        }
        first = false;
        bool add_quote = kind == PRINT_JSON && !mp_obj_is_str_or_bytes(key);
        if (add_quote) {
            mp_print_str(print, "\"");
        }
        mp_obj_print_helper(print, key, kind);
        if (add_quote) {
            mp_print_str(print, "\"");
        }
        mp_print_str(print, key_separator);
        mp_obj_print_helper(print, value, kind);
    }
}

static void dict_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_obj_dict_t *self = MP_OBJ_TO_PTR(self_in);
    printing_t printing;
    if (!printing_begin(&printing, self_in)) {
        mp_print_str(print, self->base.type == &mp_type_ordereddict ? "..." : "{...}");
        return;
    }
    if (kind != PRINT_JSON) {
        kind = PRINT_REPR;
        if (self->base.type == &mp_type_ordereddict) {
            mp_print_str(print, "OrderedDict(");
            if (self->map.used != 0) {
                mp_print_str(print, "[");
                size_t cur = 0;
                for (mp_map_elem_t *next; (next = dict_iter_next(self, &cur)) != NULL;) {
                    mp_obj_t value = next->value;
                    mp_print_str(print, cur == 1 ? "(" : ", (");
                    mp_obj_print_helper(print, next->key, PRINT_REPR);
                    mp_print_str(print, ", ");
                    mp_obj_print_helper(print, value, PRINT_REPR);
                    mp_print_str(print, ")");
                }
                mp_print_str(print, "]");
            }
            mp_print_str(print, ")");
            printing_end();
            return;
        }
    }
    mp_print_str(print, "{");
    print_entries(print, self, kind);
    printing_end();
    mp_print_str(print, "}");
}

mp_obj_t mp_obj_dict_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_t dict_out = mp_obj_new_dict(0);
    mp_obj_dict_t *dict = MP_OBJ_TO_PTR(dict_out);
    dict->base.type = type;
    if (n_args > 1) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q expected at most 1 argument, got %d"), (qstr)type->name, (int)n_args);
    }
    if (n_args > 0 || n_kw > 0) {
        mp_obj_t args2[2] = {dict_out, args[0]}; // args[0] is always valid, even if it's not a positional arg
        mp_map_t kwargs;
        mp_map_init_fixed_table(&kwargs, n_kw, args + n_args);
        dict_update(n_args + 1, args2, &kwargs);
    }
    return dict_out;
}

static mp_obj_t dict_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    mp_obj_dict_t *self = MP_OBJ_TO_PTR(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self->map.used != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self->map.used);
        case MP_UNARY_OP_SIZEOF:
            return MP_OBJ_NEW_SMALL_INT(sizeof(*self) + mp_map_bytes(&self->map));
        default:
            return MP_OBJ_NULL;      // op not supported
    }
}

static bool dict_equal(mp_obj_dict_t *a, mp_obj_dict_t *b) {
    if (a->map.used != b->map.used) {
        return false;
    }
    bool is_ordered = a->base.type == &mp_type_ordereddict && b->base.type == &mp_type_ordereddict;
    size_t cur = 0;
    size_t cur_b = 0;
    for (mp_map_elem_t *next; (next = dict_iter_next(a, &cur)) != NULL;) {
        METER_STEPS(1);
        mp_obj_t value = next->value;
        mp_map_elem_t *other;
        if (is_ordered) {
            other = dict_iter_next(b, &cur_b);
            mp_obj_t other_value = other == NULL ? MP_OBJ_NULL : other->value;
            if (other == NULL || !mp_obj_equal(next->key, other->key)) {
                return false;
            }
            if (value != other_value && !mp_obj_equal(value, other_value)) {
                return false;
            }
        } else {
            other = mp_map_lookup(&b->map, next->key, MP_MAP_LOOKUP);
            if (other == NULL || (value != other->value && !mp_obj_equal(value, other->value))) {
                return false;
            }
        }
    }
    return true;
}

static mp_obj_t dict_binary_op(mp_binary_op_t op, mp_obj_t lhs_in, mp_obj_t rhs_in) {
    mp_obj_dict_t *o = MP_OBJ_TO_PTR(lhs_in);
    switch (op) {
        case MP_BINARY_OP_CONTAINS: {
            mp_map_elem_t *elem = mp_map_lookup(&o->map, rhs_in, MP_MAP_LOOKUP);
            return mp_obj_new_bool(elem != NULL);
        }
        case MP_BINARY_OP_EQUAL: {
            mp_obj_dict_t *other = cloche_as_dict(rhs_in);
            if (other == NULL) {
                return MP_OBJ_NULL; // another type may know
            }
            return mp_obj_new_bool(dict_equal(o, other));
        }
        case MP_BINARY_OP_OR:
            if (cloche_as_dict(rhs_in) == NULL) {
                return MP_OBJ_NULL;
            }
            lhs_in = mp_obj_dict_copy(lhs_in);
            MP_FALLTHROUGH
        case MP_BINARY_OP_INPLACE_OR: {
            mp_obj_t dicts[2] = {lhs_in, rhs_in};
            dict_update(2, dicts, (mp_map_t *)&mp_const_empty_map);
            return lhs_in;
        }
        default:
            // op not supported
            return MP_OBJ_NULL;
    }
}

// Note: Make sure this is inlined in load part of dict_subscr() below.
mp_obj_t mp_obj_dict_get(mp_obj_t self_in, mp_obj_t index) {
    mp_obj_dict_t *self = MP_OBJ_TO_PTR(self_in);
    mp_map_elem_t *elem = mp_map_lookup(&self->map, index, MP_MAP_LOOKUP);
    if (elem == NULL) {
        mp_raise_type_arg(&mp_type_KeyError, index);
    } else {
        return elem->value;
    }
}

static mp_obj_t dict_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    if (value == MP_OBJ_NULL) {
        // delete
        mp_obj_dict_delete(self_in, index);
        return mp_const_none;
    } else if (value == MP_OBJ_SENTINEL) {
        // load
        return mp_obj_dict_get(self_in, index);
    } else {
        // store
        mp_obj_dict_store(self_in, index, value);
        return mp_const_none;
    }
}

/******************************************************************************/
/* dict methods                                                               */

static mp_obj_dict_t *dict_of_self(mp_obj_t self_in) {
    mp_check_self(mp_obj_is_dict_or_ordereddict(self_in));
    return MP_OBJ_TO_PTR(self_in);
}

static void mp_ensure_not_fixed(const mp_obj_dict_t *dict) {
    if (dict->map.is_fixed) {
        mp_raise_TypeError(MP_ERROR_TEXT("this dict cannot be changed"));
    }
}

static mp_obj_t dict_clear(mp_obj_t self_in) {
    mp_obj_dict_t *self = dict_of_self(self_in);
    mp_ensure_not_fixed(self);
    mp_map_clear(&self->map);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_1(dict_clear_obj, dict_clear);

mp_obj_t mp_obj_dict_copy(mp_obj_t self_in) {
    mp_obj_dict_t *self = dict_of_self(self_in);
    mp_obj_dict_t *other = MP_OBJ_TO_PTR(mp_obj_new_dict(0));
    other->base.type = self->base.type;
    mp_map_copy(&other->map, &self->map);
    return MP_OBJ_FROM_PTR(other);
}
static MP_DEFINE_CONST_FUN_OBJ_1(dict_copy_obj, mp_obj_dict_copy);

// this is a classmethod
static mp_obj_t dict_fromkeys(size_t n_args, const mp_obj_t *args) {
    mp_obj_t value = n_args > 2 ? args[2] : mp_const_none;
    mp_obj_t self_out;
    bool is_plain = args[0] == MP_OBJ_FROM_PTR(&mp_type_dict) || args[0] == MP_OBJ_FROM_PTR(&mp_type_ordereddict);
    if (is_plain) {
        self_out = mp_obj_new_dict(0);
        ((mp_obj_dict_t *)MP_OBJ_TO_PTR(self_out))->base.type = MP_OBJ_TO_PTR(args[0]);
    } else {
        self_out = mp_call_function_0(args[0]);
    }
    mp_obj_t iter = mp_getiter(args[1], NULL);
    mp_obj_t next;
    while ((next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        if (is_plain) {
            mp_obj_dict_store(self_out, next, value);
        } else {
            mp_obj_subscr(self_out, next, value);
        }
    }
    return self_out;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(dict_fromkeys_fun_obj, 2, 3, dict_fromkeys);
static MP_DEFINE_CONST_CLASSMETHOD_OBJ(dict_fromkeys_obj, MP_ROM_PTR(&dict_fromkeys_fun_obj));

static mp_obj_t dict_get_helper(size_t n_args, const mp_obj_t *args, mp_map_lookup_kind_t lookup_kind) {
    mp_obj_dict_t *self = dict_of_self(args[0]);
    if (lookup_kind != MP_MAP_LOOKUP) {
        mp_ensure_not_fixed(self);
    }
    mp_map_elem_t *elem = mp_map_lookup(&self->map, args[1], lookup_kind);
    mp_obj_t value;
    if (elem == NULL || elem->value == MP_OBJ_NULL) {
        if (n_args == 2) {
            if (lookup_kind == MP_MAP_LOOKUP_REMOVE_IF_FOUND) {
                mp_raise_type_arg(&mp_type_KeyError, args[1]);
            } else {
                value = mp_const_none;
            }
        } else {
            value = args[2];
        }
        if (lookup_kind == MP_MAP_LOOKUP_ADD_IF_NOT_FOUND) {
            elem->value = value;
        }
    } else {
        value = elem->value;
        if (lookup_kind == MP_MAP_LOOKUP_REMOVE_IF_FOUND) {
            elem->value = MP_OBJ_NULL; // so that GC can collect the deleted value
        }
    }
    return value;
}

static mp_obj_t dict_get(size_t n_args, const mp_obj_t *args) {
    return dict_get_helper(n_args, args, MP_MAP_LOOKUP);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(dict_get_obj, 2, 3, dict_get);

static mp_obj_t dict_pop(size_t n_args, const mp_obj_t *args) {
    return dict_get_helper(n_args, args, MP_MAP_LOOKUP_REMOVE_IF_FOUND);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(dict_pop_obj, 2, 3, dict_pop);

static mp_obj_t dict_setdefault(size_t n_args, const mp_obj_t *args) {
    return dict_get_helper(n_args, args, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(dict_setdefault_obj, 2, 3, dict_setdefault);

static mp_obj_t pop_item(mp_obj_t self_in, bool last) {
    mp_obj_dict_t *self = dict_of_self(self_in);
    mp_ensure_not_fixed(self);
    if (self->map.used == 0) {
        mp_raise_msg(&mp_type_KeyError, self->base.type == &mp_type_ordereddict
            ? MP_ERROR_TEXT("dictionary is empty") : MP_ERROR_TEXT("popitem(): dictionary is empty"));
    }
    mp_obj_tuple_t *pair = MP_OBJ_TO_PTR(mp_obj_new_tuple(2, NULL));
    mp_map_elem_t elem = mp_map_take(&self->map, last);
    pair->items[0] = elem.key;
    pair->items[1] = elem.value;
    return MP_OBJ_FROM_PTR(pair);
}

static mp_obj_t dict_popitem(mp_obj_t self_in) {
    return pop_item(self_in, true);
}
static MP_DEFINE_CONST_FUN_OBJ_1(dict_popitem_obj, dict_popitem);

static void update_from_dict(mp_obj_dict_t *self, mp_obj_dict_t *other) {
    size_t cur = 0;
    size_t used = other->map.used;
    for (mp_map_elem_t *elem; (elem = dict_iter_next(other, &cur)) != NULL;) {
        METER_STEPS(1);
        mp_obj_t value = elem->value;
        mp_map_lookup(&self->map, elem->key, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
        if (other->map.used != used) {
            mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("dict mutated during update"));
        }
    }
}

static void update_from_pairs(mp_obj_dict_t *self, mp_obj_t pairs) {
    mp_obj_t iter = mp_getiter(pairs, NULL);
    mp_obj_t next;
    for (int i = 0; (next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION; i++) {
        mp_obj_t pair = next;
        if (!mp_obj_is_type(next, &mp_type_tuple) && !mp_obj_is_type(next, &mp_type_list)) {
            nlr_buf_t nlr;
            if (nlr_push(&nlr) == 0) {
                pair = mp_obj_list_make_new(&mp_type_list, 1, 0, &next);
                nlr_pop();
            } else {
                if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(((mp_obj_base_t *)nlr.ret_val)->type), MP_OBJ_FROM_PTR(&mp_type_TypeError))) {
                    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot convert dictionary update sequence element #%d to a sequence"), i);
                }
                nlr_jump(nlr.ret_val);
            }
        }
        size_t len;
        mp_obj_t *items;
        mp_obj_get_array(pair, &len, &items);
        if (len != 2) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("dictionary update sequence element #%d has length %d; 2 is required"), i, (int)len);
        }
        mp_obj_t value = items[1];
        mp_map_lookup(&self->map, items[0], MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
    }
}

static mp_obj_t dict_update(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    mp_obj_dict_t *self = dict_of_self(args[0]);
    mp_ensure_not_fixed(self);
    if (n_args > 2) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("update expected at most 1 argument, got %d"), (int)n_args - 1);
    }
    if (n_args == 2) {
        // from another dict, anything with keys, or pairs
        mp_obj_dict_t *other = cloche_as_dict(args[1]);
        mp_obj_t keys[3] = {MP_OBJ_NULL};
        if (other != NULL && (mp_obj_is_dict_or_ordereddict(args[1]))) {
            if (other != self) {
                update_from_dict(self, other);
            }
        } else if (mp_load_method_maybe(args[1], MP_QSTR_keys, keys), keys[0] != MP_OBJ_NULL) {
            mp_obj_t iter = mp_getiter(mp_call_method_n_kw(0, 0, keys), NULL);
            for (mp_obj_t key; (key = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
                mp_obj_t value = mp_obj_subscr(args[1], key, MP_OBJ_SENTINEL);
                mp_map_lookup(&self->map, key, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
            }
        } else {
            update_from_pairs(self, args[1]);
        }
    }
    for (size_t i = 0; i < kwargs->alloc; i++) {
        if (mp_map_slot_is_filled(kwargs, i)) {
            mp_obj_t value = kwargs->table[i].value;
            mp_map_lookup(&self->map, kwargs->table[i].key, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
        }
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(dict_update_obj, 1, dict_update);

/******************************************************************************/
/* iterators                                                                  */

typedef enum _kind_t { ITEMS, KEYS, VALUES } kind_t;

typedef struct _dict_it_t {
    mp_obj_base_t base;
    mp_obj_t dict;        // MP_OBJ_NULL at the end
    size_t kind : 2;
    size_t is_reversed : 1;
    size_t cur : 29;      // reversed: of the entries below it
    size_t used;          // as many there were
} dict_it_t;

static mp_obj_t dict_it_iternext(mp_obj_t self_in) {
    dict_it_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->dict == MP_OBJ_NULL) {
        return MP_OBJ_STOP_ITERATION;
    }
    mp_obj_dict_t *dict = MP_OBJ_TO_PTR(self->dict);
    mp_map_t *map = &dict->map;
    if (map->used != self->used) {
        self->used = (size_t)-1; // for good
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("dictionary changed size during iteration"));
    }
    mp_map_elem_t *next = NULL;
    if (self->is_reversed) {
        size_t i = MIN((size_t)self->cur, mp_map_end(map));
        while (i > 0 && next == NULL) {
            i -= 1;
            if (mp_map_slot_is_filled(map, i)) {
                next = &map->table[i];
            }
        }
        self->cur = i;
    } else {
        size_t cur = MAX((size_t)self->cur, mp_map_first(map));
        next = dict_iter_next(dict, &cur);
        self->cur = cur;
    }
    if (next == NULL) {
        self->dict = MP_OBJ_NULL;
        return MP_OBJ_STOP_ITERATION;
    }
    switch (self->kind) {
        case ITEMS: {
            mp_obj_t items[] = {next->key, next->value};
            return mp_obj_new_tuple(2, items);
        }
        case KEYS:
            return next->key;
        default:
            return next->value;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    dict_it_type,
    MP_QSTR_iterator,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, dict_it_iternext
    );

static mp_obj_t new_iterator(mp_obj_dict_t *dict, kind_t kind, bool is_reversed, void *place) {
    dict_it_t *o = place;
    *o = (dict_it_t) {
        .base = {&dict_it_type},
        .dict = MP_OBJ_FROM_PTR(dict),
        .kind = kind,
        .is_reversed = is_reversed,
        .cur = is_reversed ? mp_map_end(&dict->map) : 0,
        .used = dict->map.used,
    };
    return MP_OBJ_FROM_PTR(o);
}

static mp_obj_t dict_getiter(mp_obj_t self_in, mp_obj_iter_buf_t *iter_buf) {
    MP_STATIC_ASSERT(sizeof(dict_it_t) <= sizeof(mp_obj_iter_buf_t));
    return new_iterator(dict_of_self(self_in), KEYS, false, iter_buf);
}

/******************************************************************************/
/* views                                                                      */

typedef struct _view_t {
    mp_obj_base_t base;
    mp_obj_dict_t *dict;
    kind_t kind;
} view_t;

extern const mp_obj_type_t cloche_dict_items_type;
extern const mp_obj_type_t cloche_dict_keys_type;
extern const mp_obj_type_t cloche_dict_values_type;

static mp_obj_t view_getiter(mp_obj_t view_in, mp_obj_iter_buf_t *iter_buf) {
    view_t *view = MP_OBJ_TO_PTR(view_in);
    return new_iterator(view->dict, view->kind, false, iter_buf);
}

static bool is_view(mp_obj_t o) {
    const mp_obj_type_t *type = mp_obj_get_type(o);
    return type == &cloche_dict_items_type || type == &cloche_dict_keys_type || type == &cloche_dict_values_type;
}

static bool is_set_like(mp_obj_t o) {
    return cloche_as_set(o) != NULL || (is_view(o) && ((view_t *)MP_OBJ_TO_PTR(o))->kind != VALUES);
}

mp_obj_t cloche_dict_reversed(mp_obj_t o) {
    kind_t kind = KEYS;
    mp_obj_dict_t *dict = cloche_as_dict(o);
    if (dict == NULL) {
        if (!is_view(o)) {
            return MP_OBJ_NULL;
        }
        view_t *view = MP_OBJ_TO_PTR(o);
        dict = view->dict;
        kind = view->kind;
    }
    return new_iterator(dict, kind, true, m_new_obj(dict_it_t));
}

static void view_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    static const char *const names[] = {"dict_items", "dict_keys", "dict_values"};
    view_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "%s([", names[self->kind]);
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = view_getiter(self_in, &iter_buf);
    bool first = true;
    for (mp_obj_t next; (next = dict_it_iternext(iter)) != MP_OBJ_STOP_ITERATION; first = false) {
        if (!first) {
            mp_print_str(print, ", ");
        }
        mp_obj_print_helper(print, next, PRINT_REPR);
    }
    mp_print_str(print, "])");
}

static mp_obj_t view_unary_op(mp_unary_op_t op, mp_obj_t o_in) {
    view_t *o = MP_OBJ_TO_PTR(o_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(o->dict->map.used != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(o->dict->map.used);
        case MP_UNARY_OP_HASH:
            // only dict.values() supports __hash__.
            return o->kind == VALUES ? MP_OBJ_NEW_SMALL_INT((mp_uint_t)o_in) : MP_OBJ_NULL;
        default:
            return MP_OBJ_NULL;
    }
}

static mp_obj_t view_contains(view_t *o, mp_obj_t item) {
    if (o->kind == KEYS) {
        return dict_binary_op(MP_BINARY_OP_CONTAINS, MP_OBJ_FROM_PTR(o->dict), item);
    }
    if (o->kind == VALUES) {
        mp_obj_iter_buf_t iter_buf;
        mp_obj_t iter = view_getiter(MP_OBJ_FROM_PTR(o), &iter_buf);
        for (mp_obj_t next; (next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
            if (next == item || mp_obj_equal(next, item)) {
                return mp_const_true;
            }
        }
        return mp_const_false;
    }
    if (!mp_obj_is_tuple_compatible(item)) {
        return mp_const_false;
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_tuple_get(item, &len, &items);
    if (len != 2) {
        return mp_const_false;
    }
    mp_map_elem_t *elem = mp_map_lookup(&o->dict->map, items[0], MP_MAP_LOOKUP);
    return mp_obj_new_bool(elem != NULL && (elem->value == items[1] || mp_obj_equal(elem->value, items[1])));
}

// Operators of sets work on keys and items, with any iterable on the other side.
static mp_obj_t view_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    view_t *o = MP_OBJ_TO_PTR(lhs);
    if (op == MP_BINARY_OP_CONTAINS) {
        return view_contains(o, rhs);
    }
    if (o->kind == VALUES) {
        return MP_OBJ_NULL;
    }
    switch (op) {
        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
        case MP_BINARY_OP_LESS_EQUAL:
        case MP_BINARY_OP_MORE:
        case MP_BINARY_OP_MORE_EQUAL:
            if (!is_set_like(rhs)) {
                return MP_OBJ_NULL;
            }
            break;
        case MP_BINARY_OP_OR:
        case MP_BINARY_OP_XOR:
        case MP_BINARY_OP_AND:
        case MP_BINARY_OP_SUBTRACT:
            break;
        case MP_BINARY_OP_INPLACE_OR:
        case MP_BINARY_OP_INPLACE_XOR:
        case MP_BINARY_OP_INPLACE_AND:
        case MP_BINARY_OP_INPLACE_SUBTRACT:
            op += MP_BINARY_OP_OR - MP_BINARY_OP_INPLACE_OR;
            break;
        case MP_BINARY_OP_REVERSE_OR:
        case MP_BINARY_OP_REVERSE_XOR:
        case MP_BINARY_OP_REVERSE_AND:
        case MP_BINARY_OP_REVERSE_SUBTRACT: {
            op += MP_BINARY_OP_OR - MP_BINARY_OP_REVERSE_OR;
            mp_obj_t swapped = lhs;
            lhs = rhs;
            rhs = swapped;
            break;
        }
        default:
            return MP_OBJ_NULL;
    }
    return mp_binary_op(op, cloche_set_from(lhs), cloche_set_from(rhs));
}

static mp_obj_t view_isdisjoint(mp_obj_t self_in, mp_obj_t other) {
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iter = mp_getiter(other, &iter_buf);
    for (mp_obj_t next; (next = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION;) {
        if (mp_obj_is_true(view_contains(MP_OBJ_TO_PTR(self_in), next))) {
            return mp_const_false;
        }
    }
    return mp_const_true;
}
static MP_DEFINE_CONST_FUN_OBJ_2(view_isdisjoint_obj, view_isdisjoint);

static const mp_rom_map_elem_t view_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_isdisjoint), MP_ROM_PTR(&view_isdisjoint_obj) },
};
static MP_DEFINE_CONST_DICT(view_locals_dict, view_locals_dict_table);

#define VIEW_TYPE(name) \
    MP_DEFINE_CONST_OBJ_TYPE( \
    cloche_##name##_type, \
    MP_QSTR_##name, \
    MP_TYPE_FLAG_ITER_IS_GETITER | MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE, \
    print, view_print, \
    unary_op, view_unary_op, \
    binary_op, view_binary_op, \
    iter, view_getiter, \
    locals_dict, &view_locals_dict \
    )

VIEW_TYPE(dict_items);
VIEW_TYPE(dict_keys);
VIEW_TYPE(dict_values);

static mp_obj_t new_view(const mp_obj_type_t *type, mp_obj_t dict, kind_t kind) {
    view_t *o = mp_obj_malloc(view_t, type);
    o->dict = dict_of_self(dict);
    o->kind = kind;
    return MP_OBJ_FROM_PTR(o);
}

static mp_obj_t dict_items(mp_obj_t self_in) {
    return new_view(&cloche_dict_items_type, self_in, ITEMS);
}
static MP_DEFINE_CONST_FUN_OBJ_1(dict_items_obj, dict_items);

static mp_obj_t dict_keys(mp_obj_t self_in) {
    return new_view(&cloche_dict_keys_type, self_in, KEYS);
}
static MP_DEFINE_CONST_FUN_OBJ_1(dict_keys_obj, dict_keys);

static mp_obj_t dict_values(mp_obj_t self_in) {
    return new_view(&cloche_dict_values_type, self_in, VALUES);
}
static MP_DEFINE_CONST_FUN_OBJ_1(dict_values_obj, dict_values);

/******************************************************************************/
/* types                                                                      */

// A type's methods are looked up in its own table alone: OrderedDict has them as well.
#define METHODS_OF_BOTH \
    { MP_ROM_QSTR(MP_QSTR_clear), MP_ROM_PTR(&dict_clear_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&dict_copy_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_fromkeys), MP_ROM_PTR(&dict_fromkeys_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_get), MP_ROM_PTR(&dict_get_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_items), MP_ROM_PTR(&dict_items_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_keys), MP_ROM_PTR(&dict_keys_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_pop), MP_ROM_PTR(&dict_pop_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_setdefault), MP_ROM_PTR(&dict_setdefault_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_update), MP_ROM_PTR(&dict_update_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_values), MP_ROM_PTR(&dict_values_obj) }, \
    { MP_ROM_QSTR(MP_QSTR___contains__), MP_ROM_PTR(&mp_op_contains_obj) }, \
    { MP_ROM_QSTR(MP_QSTR___getitem__), MP_ROM_PTR(&mp_op_getitem_obj) }, \
    { MP_ROM_QSTR(MP_QSTR___setitem__), MP_ROM_PTR(&mp_op_setitem_obj) }, \
    { MP_ROM_QSTR(MP_QSTR___delitem__), MP_ROM_PTR(&mp_op_delitem_obj) }

static const mp_rom_map_elem_t dict_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_popitem), MP_ROM_PTR(&dict_popitem_obj) },
    METHODS_OF_BOTH,
};
static MP_DEFINE_CONST_DICT(dict_locals_dict, dict_locals_dict_table);

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_dict,
    MP_QSTR_dict,
    MP_TYPE_FLAG_ITER_IS_GETITER | MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,
    make_new, mp_obj_dict_make_new,
    print, dict_print,
    unary_op, dict_unary_op,
    binary_op, dict_binary_op,
    subscr, dict_subscr,
    iter, dict_getiter,
    locals_dict, &dict_locals_dict
    );

static mp_obj_t ordereddict_popitem(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_last, MP_ARG_BOOL, {.u_bool = true} },
    };
    mp_arg_val_t last;
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 1, allowed_args, &last);
    return pop_item(pos_args[0], last.u_bool);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(ordereddict_popitem_obj, 1, ordereddict_popitem);

static mp_obj_t ordereddict_move_to_end(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_key, MP_ARG_REQUIRED | MP_ARG_OBJ },
        { MP_QSTR_last, MP_ARG_BOOL, {.u_bool = true} },
    };
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 2, allowed_args, vals);
    mp_map_move(&dict_of_self(pos_args[0])->map, vals[0].u_obj, vals[1].u_bool);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(ordereddict_move_to_end_obj, 2, ordereddict_move_to_end);

static const mp_rom_map_elem_t ordereddict_locals_dict_table[] = {
    { MP_ROM_QSTR(MP_QSTR_move_to_end), MP_ROM_PTR(&ordereddict_move_to_end_obj) },
    { MP_ROM_QSTR(MP_QSTR_popitem), MP_ROM_PTR(&ordereddict_popitem_obj) },
    METHODS_OF_BOTH,
};
static MP_DEFINE_CONST_DICT(ordereddict_locals_dict, ordereddict_locals_dict_table);

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_ordereddict,
    MP_QSTR_OrderedDict,
    MP_TYPE_FLAG_ITER_IS_GETITER | MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE,
    make_new, mp_obj_dict_make_new,
    print, dict_print,
    unary_op, dict_unary_op,
    binary_op, dict_binary_op,
    subscr, dict_subscr,
    iter, dict_getiter,
    parent, &mp_type_dict,
    locals_dict, &ordereddict_locals_dict
    );

void mp_obj_dict_init(mp_obj_dict_t *dict, size_t n_args) {
    dict->base.type = &mp_type_dict;
    mp_map_init(&dict->map, n_args);
}

mp_obj_t mp_obj_new_dict(size_t n_args) {
    mp_obj_dict_t *o = m_new_obj(mp_obj_dict_t);
    mp_obj_dict_init(o, n_args);
    return MP_OBJ_FROM_PTR(o);
}

size_t mp_obj_dict_len(mp_obj_t self_in) {
    mp_obj_dict_t *self = MP_OBJ_TO_PTR(self_in);
    return self->map.used;
}

mp_obj_t mp_obj_dict_store(mp_obj_t self_in, mp_obj_t key, mp_obj_t value) {
    mp_obj_dict_t *self = dict_of_self(self_in);
    mp_ensure_not_fixed(self);
    mp_map_lookup(&self->map, key, MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
    return self_in;
}

mp_obj_t mp_obj_dict_delete(mp_obj_t self_in, mp_obj_t key) {
    mp_obj_t args[2] = {self_in, key};
    dict_get_helper(2, args, MP_MAP_LOOKUP_REMOVE_IF_FOUND);
    return self_in;
}
