// SPDX-License-Identifier: MIT
// Types with parameters, list[int], and unions of types, int | None, as annotations have them.

#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/runtime.h"

typedef struct {
    mp_obj_base_t base;
    mp_obj_t origin; // MP_OBJ_NULL in a union
    mp_obj_t args;   // a tuple
} generic_t;

static void print_type(const mp_print_t *print, mp_obj_t type) {
    if (type == mp_const_none || type == MP_OBJ_FROM_PTR(&mp_type_NoneType)) {
        mp_print_str(print, "None");
    } else if (type == MP_OBJ_FROM_PTR(&mp_const_ellipsis_obj)) {
        mp_print_str(print, "...");
    } else if (mp_obj_is_class(type)) {
        mp_obj_type_print_name(print, MP_OBJ_TO_PTR(type), true);
    } else {
        mp_obj_print_helper(print, type, PRINT_REPR);
    }
}

static void generic_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    generic_t *self = MP_OBJ_TO_PTR(self_in);
    size_t len;
    mp_obj_t *items;
    mp_obj_tuple_get(self->args, &len, &items);
    if (self->origin != MP_OBJ_NULL) {
        print_type(print, self->origin);
        mp_print_str(print, "[");
    }
    for (size_t i = 0; i < len; ++i) {
        if (i > 0) {
            mp_print_str(print, self->origin == MP_OBJ_NULL ? " | " : ", ");
        }
        print_type(print, items[i]);
    }
    if (self->origin != MP_OBJ_NULL) {
        mp_print_str(print, len == 0 ? "()]" : "]");
    }
}

static mp_obj_t mro_entries(mp_obj_t self_in, mp_obj_t bases) {
    (void)bases;
    generic_t *self = MP_OBJ_TO_PTR(self_in);
    return mp_obj_new_tuple(1, &self->origin);
}
static MP_DEFINE_CONST_FUN_OBJ_2(mro_entries_obj, mro_entries);

static void generic_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    generic_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR___args__) {
        dest[0] = self->args;
    } else if (self->origin == MP_OBJ_NULL) {
        return;
    } else if (attr == MP_QSTR___origin__) {
        dest[0] = self->origin;
    } else if (attr == MP_QSTR___mro_entries__) {
        dest[0] = MP_OBJ_FROM_PTR(&mro_entries_obj);
        dest[1] = self_in;
    } else if (attr != MP_QSTR___get__ && attr != MP_QSTR___set_name__) {
        mp_load_method_maybe(self->origin, attr, dest);
    }
}

static mp_obj_t generic_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    generic_t *self = MP_OBJ_TO_PTR(self_in);
    return mp_call_function_n_kw(self->origin, n_args, n_kw, args);
}

static mp_obj_t generic_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    generic_t *self = MP_OBJ_TO_PTR(self_in);
    return op == MP_UNARY_OP_HASH ? mp_unary_op(op, self->args) : MP_OBJ_NULL;
}

static mp_obj_t generic_binary_op(mp_binary_op_t op, mp_obj_t lhs_in, mp_obj_t rhs_in) {
    if (op == MP_BINARY_OP_OR) {
        return mp_obj_new_union(lhs_in, rhs_in);
    }
    if (op != MP_BINARY_OP_EQUAL) {
        return MP_OBJ_NULL;
    }
    generic_t *lhs = MP_OBJ_TO_PTR(lhs_in);
    generic_t *rhs = MP_OBJ_TO_PTR(rhs_in);
    if (lhs->base.type != mp_obj_get_type(rhs_in)) {
        return mp_const_false;
    }
    return mp_obj_new_bool(lhs->origin == rhs->origin && mp_obj_equal(lhs->args, rhs->args));
}

static MP_DEFINE_CONST_OBJ_TYPE(
    type_generic_alias,
    MP_QSTR_GenericAlias,
    MP_TYPE_FLAG_NONE,
    print, generic_print,
    attr, generic_attr,
    call, generic_call,
    unary_op, generic_unary_op,
    binary_op, generic_binary_op
    );

static MP_DEFINE_CONST_OBJ_TYPE(
    type_union,
    MP_QSTR_UnionType,
    MP_TYPE_FLAG_NONE,
    print, generic_print,
    attr, generic_attr,
    unary_op, generic_unary_op,
    binary_op, generic_binary_op
    );

mp_obj_t mp_obj_new_generic_alias(mp_obj_t origin, mp_obj_t args) {
    generic_t *o = mp_obj_malloc(generic_t, &type_generic_alias);
    o->origin = origin;
    o->args = mp_obj_is_type(args, &mp_type_tuple) ? args : mp_obj_new_tuple(1, &args);
    return MP_OBJ_FROM_PTR(o);
}

static bool add_member(mp_obj_t list, mp_obj_t type) {
    if (mp_obj_is_type(type, &type_union)) {
        size_t len;
        mp_obj_t *items;
        mp_obj_tuple_get(((generic_t *)MP_OBJ_TO_PTR(type))->args, &len, &items);
        for (size_t i = 0; i < len; ++i) {
            add_member(list, items[i]);
        }
        return true;
    }
    if (type == mp_const_none) {
        type = MP_OBJ_FROM_PTR(&mp_type_NoneType);
    }
    if (!mp_obj_is_class(type) && !mp_obj_is_type(type, &type_generic_alias)) {
        return false;
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(list, &len, &items);
    for (size_t i = 0; i < len; ++i) {
        METER_STEPS(1);
        if (items[i] == type) {
            return true;
        }
    }
    mp_obj_list_append(list, type);
    return true;
}

mp_obj_t mp_obj_new_union(mp_obj_t lhs, mp_obj_t rhs) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    if (!add_member(list, lhs) || !add_member(list, rhs)) {
        return MP_OBJ_NULL;
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(list, &len, &items);
    if (len == 1) {
        return items[0];
    }
    generic_t *o = mp_obj_malloc(generic_t, &type_union);
    o->origin = MP_OBJ_NULL;
    o->args = mp_obj_new_tuple(len, items);
    return MP_OBJ_FROM_PTR(o);
}

mp_obj_t mp_obj_union_members(mp_obj_t obj) {
    return mp_obj_is_type(obj, &type_union) ? ((generic_t *)MP_OBJ_TO_PTR(obj))->args : MP_OBJ_NULL;
}
