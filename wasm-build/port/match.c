// SPDX-License-Identifier: MIT
// What the patterns of a match statement ask of their subject (py/compile.c).

#include "py/objlist.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"

static bool is_sequence(mp_obj_t obj) {
    const mp_obj_type_t *type = mp_obj_get_type(mp_obj_native_of(obj));
    return mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_tuple)) || type == &mp_type_list
           || type == &mp_type_range || type == &mp_type_deque || type == &mp_type_array || type == &mp_type_memoryview;
}

static bool is_mapping(mp_obj_t obj) {
    return mp_obj_is_dict_or_ordereddict(mp_obj_native_of(obj));
}

static mp_obj_t values_of(mp_obj_t subject, mp_obj_t keys) {
    size_t n;
    mp_obj_t *items;
    mp_obj_tuple_get(keys, &n, &items);
    mp_map_t *map = mp_obj_dict_get_map(mp_obj_native_of(subject));
    mp_obj_tuple_t *values = MP_OBJ_TO_PTR(mp_obj_new_tuple(n, NULL));
    for (size_t i = 0; i < n; ++i) {
        values->items[i] = mp_const_none;
    }
    for (size_t i = 0; i < n; ++i) {
        mp_map_elem_t *elem = mp_map_lookup(map, items[i], MP_MAP_LOOKUP);
        if (elem == NULL) {
            return mp_const_none;
        }
        values->items[i] = elem->value;
    }
    return MP_OBJ_FROM_PTR(values);
}

static mp_obj_t rest_of(mp_obj_t subject, mp_obj_t keys) {
    size_t n;
    mp_obj_t *items;
    mp_obj_tuple_get(keys, &n, &items);
    mp_obj_t rest = mp_obj_dict_copy(mp_obj_native_of(subject));
    for (size_t i = 0; i < n; ++i) {
        mp_map_lookup(mp_obj_dict_get_map(rest), items[i], MP_MAP_LOOKUP_REMOVE_IF_FOUND);
    }
    return rest;
}

// Builtin types whose one positional pattern is the subject itself.
static bool is_itself(const mp_obj_type_t *type) {
    return type == &mp_type_bool || type == &mp_type_bytearray || type == &mp_type_bytes || type == &mp_type_dict
           || type == &mp_type_float || type == &mp_type_frozenset || type == &mp_type_int || type == &mp_type_list
           || type == &mp_type_set || type == &mp_type_str || type == &mp_type_tuple;
}

static bool load_maybe(mp_obj_t subject, mp_obj_t name, mp_obj_t *value) {
    mp_obj_t dest[2] = {MP_OBJ_NULL, MP_OBJ_NULL};
    mp_load_method_protected(subject, mp_obj_str_get_qstr(name), dest, false);
    if (dest[0] == MP_OBJ_NULL) {
        return false;
    }
    *value = dest[1] == MP_OBJ_NULL ? dest[0] : mp_obj_new_bound_meth(dest[0], dest[1]);
    return true;
}

static mp_obj_t attributes_of(mp_obj_t subject, mp_obj_t class, mp_obj_t names, size_t n_positional) {
    if (!mp_obj_is_class(class)) {
        mp_raise_TypeError(MP_ERROR_TEXT("called match pattern must be a class"));
    }
    if (!mp_obj_is_instance_of(subject, class)) {
        return mp_const_none;
    }
    size_t n_names;
    mp_obj_t *items;
    mp_obj_tuple_get(names, &n_names, &items);
    mp_obj_tuple_t *values = MP_OBJ_TO_PTR(mp_obj_new_tuple(n_positional + n_names, NULL));
    for (size_t i = 0; i < n_positional + n_names; ++i) {
        values->items[i] = mp_const_none;
    }
    const mp_obj_type_t *type = MP_OBJ_TO_PTR(class);
    if (n_positional > 0) {
        mp_obj_t match_args = mp_obj_class_find(type, MP_QSTR___match_args__);
        mp_mro_t at;
        bool takes_itself = false;
        for (const mp_obj_type_t *each = mp_mro_at(&at, type); each != NULL && !takes_itself; each = mp_mro_next(&at)) {
            takes_itself = is_itself(each);
        }
        size_t n_args = takes_itself;
        mp_obj_t *args = NULL;
        if (match_args != MP_OBJ_NULL) {
            takes_itself = false;
            if (!mp_obj_is_type(match_args, &mp_type_tuple)) {
                mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__match_args__ must be a tuple (got %s)"), (qstr)type->name, mp_obj_get_type_str(match_args));
            }
            mp_obj_tuple_get(match_args, &n_args, &args);
        }
        if (n_positional > n_args) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() accepts %d positional sub-pattern%s (%d given)"),
                (qstr)type->name, (int)n_args, n_args == 1 ? "" : "s", (int)n_positional);
        }
        for (size_t i = 0; i < n_positional; ++i) {
            if (takes_itself) {
                values->items[i] = subject;
            } else if (!load_maybe(subject, args[i], &values->items[i])) {
                return mp_const_none;
            }
        }
    }
    for (size_t i = 0; i < n_names; ++i) {
        if (!load_maybe(subject, items[i], &values->items[n_positional + i])) {
            return mp_const_none;
        }
    }
    return MP_OBJ_FROM_PTR(values);
}

mp_obj_t *mp_match(mp_obj_t *sp, size_t what) {
    size_t number = what >> 3;
    switch (what & 7) {
        case MATCH_SEQUENCE:
            sp[1] = mp_obj_new_bool(is_sequence(sp[0]));
            return sp + 1;
        case MATCH_MAPPING:
            sp[1] = mp_obj_new_bool(is_mapping(sp[0]));
            return sp + 1;
        case MATCH_LENGTH: {
            mp_int_t len = mp_obj_get_int(mp_obj_len(sp[0]));
            mp_int_t wanted = number >> 1;
            sp[1] = mp_obj_new_bool(number & 1 ? len >= wanted : len == wanted);
            return sp + 1;
        }
        case MATCH_KEYS:
            sp[1] = values_of(sp[-1], sp[0]);
            return sp + 1;
        case MATCH_REST:
            sp[-1] = rest_of(sp[-1], sp[0]);
            return sp - 1;
        default:
            sp[-2] = attributes_of(sp[-2], sp[-1], sp[0], number);
            return sp - 2;
    }
}
