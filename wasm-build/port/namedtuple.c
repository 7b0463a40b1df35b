// SPDX-License-Identifier: MIT
// collections.namedtuple. Takes the place of MicroPython's py/objnamedtuple.c.

#include <string.h>

#include "py/objnamedtuple.h"
#include "py/objstr.h"
#include "py/objtuple.h"
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

static const mp_obj_namedtuple_type_t *type_of(mp_obj_t self_in) {
    return (const mp_obj_namedtuple_type_t *)mp_obj_get_type(self_in);
}

// The default of a field, or MP_OBJ_NULL.
static mp_obj_t default_of(const mp_obj_namedtuple_type_t *type, size_t field) {
    mp_obj_dict_t *locals = MP_OBJ_TYPE_GET_SLOT((const mp_obj_type_t *)type, locals_dict);
    mp_obj_t defaults = mp_obj_dict_get(MP_OBJ_FROM_PTR(locals), MP_OBJ_NEW_QSTR(MP_QSTR__field_defaults));
    mp_map_elem_t *elem = !mp_obj_is_dict_or_ordereddict(defaults) ? NULL
        : mp_map_lookup(mp_obj_dict_get_map(defaults), MP_OBJ_NEW_QSTR(type->fields[field]), MP_MAP_LOOKUP);
    return elem == NULL ? MP_OBJ_NULL : elem->value;
}

static MP_NORETURN void raise_missing(const mp_obj_namedtuple_type_t *type, const mp_obj_tuple_t *tuple) {
    size_t missing = 0;
    for (size_t i = 0; i < tuple->len; i++) {
        missing += tuple->items[i] == MP_OBJ_NULL;
    }
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    mp_printf(&print, "%q.__new__() missing %d required positional argument%s: ",
        (qstr)((const mp_obj_type_t *)type)->name, (int)missing, missing == 1 ? "" : "s");
    size_t told = 0;
    for (size_t i = 0; i < tuple->len; i++) {
        if (tuple->items[i] == MP_OBJ_NULL) {
            const char *before = told == 0 ? "" : told + 1 < missing ? ", " : missing == 2 ? " and " : ", and ";
            mp_printf(&print, "%s'%q'", before, type->fields[i]);
            told += 1;
        }
    }
    mp_obj_t message = mp_obj_new_str_from_vstr(&vstr);
    nlr_raise(mp_obj_new_exception_args(&mp_type_TypeError, 1, &message));
}

static mp_obj_t namedtuple_make_new(const mp_obj_type_t *type_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const mp_obj_namedtuple_type_t *type = (const mp_obj_namedtuple_type_t *)type_in;
    size_t n = type->n_fields;
    if (n_args > n) {
        size_t least = 1;
        while (least <= n && default_of(type, least - 1) == MP_OBJ_NULL) {
            least += 1;
        }
        if (least <= n) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() takes from %d to %d positional arguments but %d were given"),
                (qstr)type_in->name, (int)least, (int)n + 1, (int)n_args + 1);
        }
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() takes %d positional argument%s but %d were given"),
            (qstr)type_in->name, (int)n + 1, n == 0 ? "" : "s", (int)n_args + 1);
    }
    // With explicit malloc: mp_obj_new_tuple returns a read-only object for no items.
    mp_obj_tuple_t *tuple = mp_obj_malloc_var(mp_obj_tuple_t, items, mp_obj_t, n, type_in);
    tuple->len = n;
    memcpy(&tuple->items[0], args, sizeof(mp_obj_t) * n_args);
    memset(&tuple->items[n_args], 0, sizeof(mp_obj_t) * (n - n_args));
    for (size_t i = n_args; i < n_args + 2 * n_kw; i += 2) {
        qstr kw = mp_obj_str_get_qstr(args[i]);
        size_t field = mp_obj_namedtuple_find_field(type, kw);
        if (field == (size_t)-1) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() got an unexpected keyword argument '%q'"), (qstr)type_in->name, kw);
        }
        if (tuple->items[field] != MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__new__() got multiple values for argument '%q'"), (qstr)type_in->name, kw);
        }
        tuple->items[field] = args[i + 1];
    }
    for (size_t i = n_args; i < n; i++) {
        if (tuple->items[i] == MP_OBJ_NULL) {
            tuple->items[i] = default_of(type, i);
        }
    }
    for (size_t i = n_args; i < n; i++) {
        if (tuple->items[i] == MP_OBJ_NULL) {
            raise_missing(type, tuple);
        }
    }
    return MP_OBJ_FROM_PTR(tuple);
}

static void namedtuple_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    if (kind == PRINT_JSON) {
        mp_obj_tuple_print(print, o_in, kind);
        return;
    }
    mp_printf(print, "%q", (qstr)mp_obj_get_type(o_in)->name);
    mp_obj_attrtuple_print_helper(print, type_of(o_in)->fields, MP_OBJ_TO_PTR(o_in));
}

static void namedtuple_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        // delete/store attribute
        mp_raise_msg(&mp_type_AttributeError, MP_ERROR_TEXT("can't set attribute"));
    }
    const mp_obj_type_t *type = mp_obj_get_type(self_in);
    size_t field = mp_obj_namedtuple_find_field((const mp_obj_namedtuple_type_t *)type, attr);
    if (field != (size_t)-1) {
        dest[0] = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(self_in))->items[field];
        return;
    }
    // what all namedtuples have, and what all tuples have
    mp_obj_dict_t *places[2] = {MP_OBJ_TYPE_GET_SLOT(type, locals_dict), MP_OBJ_TYPE_GET_SLOT(&mp_type_tuple, locals_dict)};
    for (size_t i = 0; i < 2; i++) {
        mp_map_elem_t *elem = mp_map_lookup(&places[i]->map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
        if (elem != NULL) {
            mp_convert_member_lookup(self_in, type, elem->value, dest);
            return;
        }
    }
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

static mp_obj_t namedtuple_replace(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    mp_arg_check_num(n_args, 0, 1, 1, false);
    const mp_obj_namedtuple_type_t *type = type_of(args[0]);
    mp_obj_tuple_t *self = MP_OBJ_TO_PTR(args[0]);
    mp_obj_tuple_t *tuple = mp_obj_malloc_var(mp_obj_tuple_t, items, mp_obj_t, self->len, (const mp_obj_type_t *)type);
    tuple->len = self->len;
    memcpy(tuple->items, self->items, self->len * sizeof(mp_obj_t));
    for (size_t i = 0; i < kwargs->used; i++) {
        size_t field = mp_obj_namedtuple_find_field(type, mp_obj_str_get_qstr(kwargs->table[i].key));
        if (field == (size_t)-1) {
            mp_obj_t names = mp_obj_new_list(1, &kwargs->table[i].key);
            vstr_t vstr;
            mp_print_t print;
            vstr_init_print(&vstr, 64, &print);
            mp_print_str(&print, "Got unexpected field names: ");
            mp_obj_print_helper(&print, names, PRINT_REPR);
            mp_obj_t message = mp_obj_new_str_from_vstr(&vstr);
            nlr_raise(mp_obj_new_exception_args(&mp_type_ValueError, 1, &message));
        }
        tuple->items[field] = kwargs->table[i].value;
    }
    return MP_OBJ_FROM_PTR(tuple);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(namedtuple_replace_obj, 1, namedtuple_replace);

// Also of a class that extends one.
static mp_obj_t namedtuple_make(mp_obj_t type, mp_obj_t iterable) {
    mp_obj_list_t *items = MP_OBJ_TO_PTR(mp_obj_list_make_new(&mp_type_list, 1, 0, &iterable));
    return mp_call_function_n_kw(type, items->len, 0, items->items);
}
static MP_DEFINE_CONST_FUN_OBJ_2(namedtuple_make_fun_obj, namedtuple_make);
static MP_DEFINE_CONST_CLASSMETHOD_OBJ(namedtuple_make_obj, MP_ROM_PTR(&namedtuple_make_fun_obj));

mp_obj_namedtuple_type_t *mp_obj_new_namedtuple_base(size_t n_fields, mp_obj_t *fields) {
    mp_obj_namedtuple_type_t *o = m_new_obj_var0(mp_obj_namedtuple_type_t, fields, qstr, n_fields);
    o->n_fields = n_fields;
    for (size_t i = 0; i < n_fields; i++) {
        o->fields[i] = mp_obj_str_get_qstr(fields[i]);
    }
    return o;
}

static bool is_identifier(const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) {
        byte c = text[i];
        if (!(unichar_isalpha(c) || c == '_' || c >= 0x80 || (i > 0 && unichar_isdigit(c)))) {
            return false;
        }
    }
    return len > 0;
}

// Checks the names of fields, or with `rename` replaces the wrong ones.
static void check_fields(size_t n, mp_obj_t *fields, bool rename) {
    for (size_t i = 0; i < n; i++) {
        size_t len;
        const char *text = mp_obj_str_get_data(fields[i], &len);
        bool is_double = false;
        for (size_t j = 0; j < i && !is_double; j++) {
            METER_STEPS(1);
            is_double = mp_obj_equal(fields[i], fields[j]);
        }
        bool is_name = is_identifier(text, len);
        if (rename) {
            if (!is_name || is_double || text[0] == '_') {
                vstr_t vstr;
                vstr_init(&vstr, 8);
                vstr_printf(&vstr, "_%d", (int)i);
                fields[i] = mp_obj_new_str_from_vstr(&vstr);
            }
        } else if (!is_name) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Type names and field names must be valid identifiers: '%s'"), text);
        } else if (text[0] == '_') {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Field names cannot start with an underscore: '%s'"), text);
        } else if (is_double) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Encountered duplicate field name: '%s'"), text);
        }
    }
}

static mp_obj_t new_namedtuple_type(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    enum { TYPENAME, FIELD_NAMES, RENAME, DEFAULTS, MODULE };
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_typename, MP_ARG_REQUIRED | MP_ARG_OBJ },
        { MP_QSTR_field_names, MP_ARG_REQUIRED | MP_ARG_OBJ },
        { MP_QSTR_rename, MP_ARG_KW_ONLY | MP_ARG_BOOL, {.u_bool = false} },
        { MP_QSTR_defaults, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_module, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
    };
    mp_arg_val_t vals[MP_ARRAY_SIZE(allowed_args)];
    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed_args), allowed_args, vals);

    mp_obj_t names = vals[FIELD_NAMES].u_obj;
    if (mp_obj_is_str(names)) {
        // commas are as good as spaces
        size_t len;
        const char *text = mp_obj_str_get_data(names, &len);
        vstr_t vstr;
        vstr_init_len(&vstr, len);
        for (size_t i = 0; i < len; i++) {
            vstr.buf[i] = text[i] == ',' ? ' ' : text[i];
        }
        mp_obj_t spaced = mp_obj_new_str_from_vstr(&vstr);
        names = mp_obj_str_split(1, &spaced);
    } else {
        names = mp_obj_list_make_new(&mp_type_list, 1, 0, &names);
    }
    size_t n;
    mp_obj_t *fields;
    mp_obj_get_array(names, &n, &fields);
    size_t name_len;
    const char *name = mp_obj_str_get_data(vals[TYPENAME].u_obj, &name_len);
    if (!is_identifier(name, name_len)) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Type names and field names must be valid identifiers: '%s'"), name);
    }
    check_fields(n, fields, vals[RENAME].u_bool);

    mp_obj_t field_defaults = mp_obj_new_dict(0);
    if (vals[DEFAULTS].u_obj != mp_const_none) {
        mp_obj_list_t *defaults = MP_OBJ_TO_PTR(mp_obj_list_make_new(&mp_type_list, 1, 0, &vals[DEFAULTS].u_obj));
        if (defaults->len > n) {
            mp_raise_TypeError(MP_ERROR_TEXT("Got more default values than field names"));
        }
        for (size_t i = 0; i < defaults->len; i++) {
            qstr field = mp_obj_str_get_qstr(fields[n - defaults->len + i]);
            mp_obj_dict_store(field_defaults, MP_OBJ_NEW_QSTR(field), defaults->items[i]);
        }
    }

    mp_obj_namedtuple_type_t *o = mp_obj_new_namedtuple_base(n, fields);
    mp_obj_tuple_t *field_names = MP_OBJ_TO_PTR(mp_obj_new_tuple(n, fields));
    mp_obj_t locals = mp_obj_new_dict(0);
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__fields), MP_OBJ_FROM_PTR(field_names));
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__field_defaults), field_defaults);
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__make), MP_OBJ_FROM_PTR(&namedtuple_make_obj));
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__replace), MP_OBJ_FROM_PTR(&namedtuple_replace_obj));
    mp_obj_dict_store(locals, MP_OBJ_NEW_QSTR(MP_QSTR__asdict), MP_OBJ_FROM_PTR(&namedtuple_asdict_obj));
    ((mp_obj_dict_t *)MP_OBJ_TO_PTR(locals))->map.is_fixed = 1;

    mp_obj_type_t *type = (mp_obj_type_t *)&o->base;
    type->base.type = &mp_type_type;
    type->flags = MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE; // can match tuple
    type->name = mp_obj_str_get_qstr(vals[TYPENAME].u_obj);
    MP_OBJ_TYPE_SET_SLOT(type, make_new, namedtuple_make_new, 0);
    MP_OBJ_TYPE_SET_SLOT(type, print, namedtuple_print, 1);
    MP_OBJ_TYPE_SET_SLOT(type, unary_op, mp_obj_tuple_unary_op, 2);
    MP_OBJ_TYPE_SET_SLOT(type, binary_op, mp_obj_tuple_binary_op, 3);
    MP_OBJ_TYPE_SET_SLOT(type, attr, namedtuple_attr, 4);
    MP_OBJ_TYPE_SET_SLOT(type, subscr, mp_obj_tuple_subscr, 5);
    MP_OBJ_TYPE_SET_SLOT(type, iter, mp_obj_tuple_getiter, 6);
    MP_OBJ_TYPE_SET_SLOT(type, parent, &mp_type_tuple, 7);
    MP_OBJ_TYPE_SET_SLOT(type, locals_dict, MP_OBJ_TO_PTR(locals), 8);
    return MP_OBJ_FROM_PTR(o);
}
MP_DEFINE_CONST_FUN_OBJ_KW(mp_namedtuple_obj, 2, new_namedtuple_type);
