// SPDX-License-Identifier: MIT
// Classes of named tuples, in the place of py/objnamedtuple.c: with defaults, and with the methods
// and messages that CPython documents. collections.namedtuple() checks the names beforehand.

#include <string.h>

#include "py/objnamedtuple.h"
#include "py/objstr.h"
#include "py/objtype.h"
#include "py/runtime.h"

size_t mp_obj_namedtuple_find_field(const mp_obj_namedtuple_type_t *type, qstr name) {
    for (size_t i = 0; i < type->n_fields; i++) {
        if (type->fields[i] == name) {
            return i;
        }
    }
    return (size_t)-1;
}

// The class that has the fields: an instance of a subclass has it as its base.
static const mp_obj_namedtuple_type_t *type_of(mp_obj_t self) {
    return (const mp_obj_namedtuple_type_t *)((mp_obj_tuple_t *)MP_OBJ_TO_PTR(self))->base.type;
}

static void namedtuple_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    mp_obj_namedtuple_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "%q", (qstr)self->tuple.base.type->name);
    mp_obj_attrtuple_print_helper(print, type_of(self_in)->fields, &self->tuple);
}

static void namedtuple_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_namedtuple_t *self = MP_OBJ_TO_PTR(self_in);
    size_t id = mp_obj_namedtuple_find_field(type_of(self_in), attr);
    if (dest[0] != MP_OBJ_NULL) {
        if (id != (size_t)-1) {
            mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("can't set attribute"));
        }
    } else if (id != (size_t)-1) {
        dest[0] = self->tuple.items[id];
    } else {
        // A method of the class.
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static mp_obj_t namedtuple_new(const mp_obj_type_t *type) {
    size_t n = ((const mp_obj_namedtuple_type_t *)type)->n_fields;
    // Not mp_obj_new_tuple: the one without items is shared.
    mp_obj_tuple_t *tuple = mp_obj_malloc_var(mp_obj_tuple_t, items, mp_obj_t, n, type);
    tuple->len = n;
    memset(tuple->items, 0, n * sizeof(mp_obj_t));
    return MP_OBJ_FROM_PTR(tuple);
}

static mp_map_t *defaults_of(const mp_obj_type_t *type) {
    mp_obj_dict_t *locals = MP_OBJ_TYPE_GET_SLOT(type, locals_dict);
    mp_map_elem_t *elem = mp_map_lookup(&locals->map, MP_OBJ_NEW_QSTR(MP_QSTR__field_defaults), MP_MAP_LOOKUP);
    // A program may have put something else in its place.
    return elem != NULL && mp_obj_is_dict_or_ordereddict(elem->value) ? mp_obj_dict_get_map(elem->value) : NULL;
}

static MP_NORETURN void raise_missing(const mp_obj_type_t *type, const mp_obj_t *items) {
    const mp_obj_namedtuple_type_t *self = (const mp_obj_namedtuple_type_t *)type;
    size_t missing = 0;
    for (size_t i = 0; i < self->n_fields; ++i) {
        missing += items[i] == MP_OBJ_NULL;
    }
    vstr_t names;
    vstr_init(&names, 32);
    size_t named = 0;
    for (size_t i = 0; i < self->n_fields; ++i) {
        if (items[i] == MP_OBJ_NULL) {
            ++named;
            vstr_printf(&names, named == 1 ? "'%q'" : named < missing ? ", '%q'" : missing == 2 ? " and '%q'" : ", and '%q'", self->fields[i]);
        }
    }
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() missing %u required positional argument%s: %s"),
        (qstr)type->name, (unsigned int)missing, missing == 1 ? "" : "s", vstr_null_terminated_str(&names));
}

static mp_obj_t namedtuple_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const mp_obj_namedtuple_type_t *self = (const mp_obj_namedtuple_type_t *)type;
    mp_map_t *defaults = defaults_of(type);
    if (n_args > self->n_fields) {
        unsigned int most = self->n_fields + 1;
        if (defaults != NULL && defaults->used > 0) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() takes from %u to %u positional arguments but %u were given"),
                (qstr)type->name, most - (unsigned int)defaults->used, most, (unsigned int)n_args + 1);
        }
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() takes %u positional argument%s but %u were given"),
            (qstr)type->name, most, most == 1 ? "" : "s", (unsigned int)n_args + 1);
    }
    mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(namedtuple_new(type));
    memcpy(tuple->items, args, n_args * sizeof(mp_obj_t));
    for (size_t i = n_args; i < n_args + 2 * n_kw; i += 2) {
        qstr name = mp_obj_str_get_qstr(args[i]);
        size_t id = mp_obj_namedtuple_find_field(self, name);
        if (id == (size_t)-1 || tuple->items[id] != MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, id == (size_t)-1
                ? MP_ERROR_TEXT("%q.__new__() got an unexpected keyword argument '%q'")
                : MP_ERROR_TEXT("%q.__new__() got multiple values for argument '%q'"), (qstr)type->name, name);
        }
        tuple->items[id] = args[i + 1];
    }
    for (size_t i = 0; i < self->n_fields; ++i) {
        if (tuple->items[i] == MP_OBJ_NULL && defaults != NULL) {
            mp_map_elem_t *elem = mp_map_lookup(defaults, MP_OBJ_NEW_QSTR(self->fields[i]), MP_MAP_LOOKUP);
            tuple->items[i] = elem == NULL ? MP_OBJ_NULL : elem->value;
        }
    }
    for (size_t i = 0; i < self->n_fields; ++i) {
        if (tuple->items[i] == MP_OBJ_NULL) {
            raise_missing(type, tuple->items);
        }
    }
    return MP_OBJ_FROM_PTR(tuple);
}

static mp_obj_t namedtuple_asdict(mp_obj_t self_in) {
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t dict = mp_obj_new_dict(self->len);
    for (size_t i = 0; i < self->len; ++i) {
        mp_obj_dict_store(dict, MP_OBJ_NEW_QSTR(type_of(self_in)->fields[i]), self->items[i]);
    }
    return dict;
}
static MP_DEFINE_CONST_FUN_OBJ_1(namedtuple_asdict_obj, namedtuple_asdict);

mp_obj_namedtuple_type_t *mp_obj_new_namedtuple_base(size_t n_fields, mp_obj_t *fields) {
    mp_obj_namedtuple_type_t *o = m_new_obj_var0(mp_obj_namedtuple_type_t, fields, qstr, n_fields);
    o->n_fields = n_fields;
    for (size_t i = 0; i < n_fields; i++) {
        o->fields[i] = mp_obj_str_get_qstr(fields[i]);
    }
    return o;
}

// namedtuple(name, fields, defaults={}): the class, without the methods that collections adds.
static mp_obj_t new_namedtuple_type(size_t n_args, const mp_obj_t *args) {
    mp_obj_t fields_in = args[1];
    if (mp_obj_is_str(fields_in)) {
        fields_in = mp_obj_str_split(1, &fields_in);
    }
    size_t n_fields;
    mp_obj_t *fields;
    mp_obj_get_array(fields_in, &n_fields, &fields);
    mp_obj_namedtuple_type_t *o = mp_obj_new_namedtuple_base(n_fields, fields);
    mp_obj_type_t *type = (mp_obj_type_t *)&o->base;
    type->base.type = &mp_type_type;
    type->flags = MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE; // can match tuple
    type->name = mp_obj_str_get_qstr(args[0]);
    MP_OBJ_TYPE_SET_SLOT(type, make_new, namedtuple_make_new, 0);
    MP_OBJ_TYPE_SET_SLOT(type, print, namedtuple_print, 1);
    MP_OBJ_TYPE_SET_SLOT(type, unary_op, mp_obj_tuple_unary_op, 2);
    MP_OBJ_TYPE_SET_SLOT(type, binary_op, mp_obj_tuple_binary_op, 3);
    MP_OBJ_TYPE_SET_SLOT(type, attr, namedtuple_attr, 4);
    MP_OBJ_TYPE_SET_SLOT(type, subscr, mp_obj_tuple_subscr, 5);
    MP_OBJ_TYPE_SET_SLOT(type, iter, mp_obj_tuple_getiter, 6);
    MP_OBJ_TYPE_SET_SLOT(type, parent, &mp_type_tuple, 7);
    mp_obj_t locals = mp_obj_new_dict(4);
    mp_obj_t names = mp_obj_new_tuple(n_fields, fields);
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__fields), names);
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR___match_args__), names);
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__asdict), MP_OBJ_FROM_PTR(&namedtuple_asdict_obj));
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__field_defaults), n_args > 2 ? args[2] : mp_obj_new_dict(0));
    MP_OBJ_TYPE_SET_SLOT(type, locals_dict, MP_OBJ_TO_PTR(locals), 8);
    return MP_OBJ_FROM_PTR(o);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(mp_namedtuple_obj, 2, 3, new_namedtuple_type);
