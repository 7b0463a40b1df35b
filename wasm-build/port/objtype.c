// SPDX-License-Identifier: MIT
// Classes and their instances, in place of py/objtype.c, from which it comes:
// Copyright (c) 2013-2018 Damien P. George
// Copyright (c) 2014-2018 Paul Sokolovsky
//
// Here a class has a method resolution order, a metaclass and subclasses, and an attribute is
// looked for as the language reference says.

#include <stdio.h>
#include <stddef.h>
#include <string.h>
#include <assert.h>

#include "py/objexcept.h"
#include "py/objstr.h"
#include "py/objtype.h"
#include "py/runtime.h"

#define EXT(type) MP_OBJ_TYPE_GET_SLOT(type, ext)
#define HAS_EXT(type) MP_OBJ_TYPE_HAS_SLOT(type, ext)

static mp_obj_t mp_obj_is_subclass(mp_obj_t object, mp_obj_t classinfo);
static mp_obj_t static_class_method_make_new(const mp_obj_type_t *self_in, size_t n_args, size_t n_kw, const mp_obj_t *args);

/******************************************************************************/
// finding things in classes

static mp_obj_t class_dict_get(const mp_obj_type_t *type, qstr attr) {
    if (!MP_OBJ_TYPE_HAS_SLOT(type, locals_dict)) {
        return MP_OBJ_NULL;
    }
    mp_map_elem_t *elem = mp_map_lookup(&MP_OBJ_TYPE_GET_SLOT(type, locals_dict)->map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
    return elem == NULL ? MP_OBJ_NULL : elem->value;
}

mp_obj_t mp_obj_class_find(const mp_obj_type_t *type, qstr attr) {
    mp_mro_t at;
    for (type = mp_mro_at(&at, type); type != NULL; type = mp_mro_next(&at)) {
        METER_STEPS(1);
        mp_obj_t found = class_dict_get(type, attr);
        if (found != MP_OBJ_NULL) {
            return found;
        }
    }
    return MP_OBJ_NULL;
}

// The same among classes written in Python.
static mp_obj_t python_class_find(const mp_obj_type_t *type, qstr attr) {
    mp_mro_t at;
    for (type = mp_mro_at(&at, type); type != NULL; type = mp_mro_next(&at)) {
        mp_obj_t found = HAS_EXT(type) ? class_dict_get(type, attr) : MP_OBJ_NULL;
        if (found != MP_OBJ_NULL) {
            return found;
        }
    }
    return MP_OBJ_NULL;
}

static const mp_obj_type_t *native_base_of(const mp_obj_type_t *type) {
    if (HAS_EXT(type)) {
        return EXT(type)->native_base;
    }
    return type == &mp_type_object ? NULL : type;
}

// True where `obj` is an instance of a class written in Python which holds a builtin value.
static bool has_native(mp_obj_t obj) {
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    return mp_obj_is_instance_type(type) && EXT(type)->native_base != NULL;
}

qstr mp_obj_type_module(const mp_obj_type_t *type) {
    if (HAS_EXT(type)) {
        mp_obj_t module = class_dict_get(type, MP_QSTR___module__);
        if (module != MP_OBJ_NULL && mp_obj_is_str(module)) {
            return mp_obj_str_get_qstr(module);
        }
    }
    return MP_QSTR_builtins;
}

static mp_obj_t type_qualname(const mp_obj_type_t *type) {
    if (HAS_EXT(type) && EXT(type)->qualname != MP_OBJ_NULL) {
        return EXT(type)->qualname;
    }
    return MP_OBJ_NEW_QSTR(type->name);
}

void mp_obj_type_print_name(const mp_print_t *print, const mp_obj_type_t *type, bool is_main_shown) {
    qstr module = mp_obj_type_module(type);
    if (module != MP_QSTR_builtins && (is_main_shown || module != MP_QSTR___main__)) {
        mp_printf(print, "%q.", module);
    }
    mp_obj_print_helper(print, type_qualname(type), PRINT_STR);
}

/******************************************************************************/
// instance object

// Stands in the place of the builtin value until there is one.
static mp_obj_t native_base_init_wrapper(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args);
static MP_DEFINE_CONST_FUN_OBJ_KW(native_base_init_wrapper_obj, 1, native_base_init_wrapper);

// Builtin types whose value is made by __new__, and is what it is from then on.
static bool is_immutable(const mp_obj_type_t *native) {
    return native == &mp_type_int || native == &mp_type_str || native == &mp_type_float
           || native == &mp_type_tuple || native == &mp_type_bytes || native == &mp_type_complex
           || native == &mp_type_frozenset || MP_OBJ_TYPE_GET_SLOT_OR_NULL(native, make_new) == mp_obj_exception_make_new;
}

static bool is_container(const mp_obj_type_t *native) {
    return native == &mp_type_list || native == &mp_type_dict || native == &mp_type_set
           || native == &mp_type_bytearray || native == &mp_type_ordereddict;
}

// Calls the builtin __init__, which is a part of make_new.
static mp_obj_t native_base_init_wrapper(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    const mp_obj_type_t *type = mp_obj_get_type(args[0]);
    if (!mp_obj_is_instance_type(type)) {
        return mp_const_none;
    }
    const mp_obj_type_t *native = EXT(type)->native_base;
    if (native == NULL) {
        return mp_const_none;
    }
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(args[0]);
    if (is_immutable(native)) {
        if (mp_obj_is_native_exception_instance(self->subobj[0])) {
            ((mp_obj_exception_t *)MP_OBJ_TO_PTR(self->subobj[0]))->args = MP_OBJ_TO_PTR(mp_obj_new_tuple(n_args - 1, args + 1));
        }
        return mp_const_none;
    }
    self->subobj[0] = MP_OBJ_TYPE_GET_SLOT(native, make_new)(native, n_args - 1, kw_args->used, args + 1);
    return mp_const_none;
}

mp_obj_instance_t *mp_obj_new_instance(const mp_obj_type_t *class, const mp_obj_type_t **native_base) {
    *native_base = EXT(class)->native_base;
    size_t num_native_bases = *native_base != NULL;
    mp_obj_instance_t *o = mp_obj_malloc_var(mp_obj_instance_t, subobj, mp_obj_t, num_native_bases, class);
    mp_map_init(&o->members, 0);
    if (num_native_bases != 0) {
        o->subobj[0] = MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj);
    }
    return o;
}

mp_obj_t mp_obj_native_of(mp_obj_t obj) {
    if (!has_native(obj)) {
        return obj;
    }
    mp_obj_t native = ((mp_obj_instance_t *)MP_OBJ_TO_PTR(obj))->subobj[0];
    if (native == MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj)) {
        mp_raise_TypeError(MP_ERROR_TEXT("call super().__init__() first"));
    }
    return native;
}

// What __new__ of a builtin type does for a class derived from it.
static MP_NOINLINE mp_obj_t native_new(size_t n_args, size_t n_kw, const mp_obj_t *args, bool is_init_called) {
    mp_cstack_check_deep();
    const mp_obj_type_t *class = MP_OBJ_TO_PTR(args[0]);
    const mp_obj_type_t *native;
    mp_obj_instance_t *o = mp_obj_new_instance(class, &native);
    if (native != NULL && (is_immutable(native) || is_container(native))) {
        if (is_container(native) && is_init_called) {
            n_args = 1;
            n_kw = 0;
        } else if (MP_OBJ_TYPE_GET_SLOT(native, make_new) == mp_obj_exception_make_new && is_init_called) {
            n_kw = 0;
        }
        o->subobj[0] = MP_OBJ_TYPE_GET_SLOT(native, make_new)(native, n_args - 1, n_kw, args + 1);
    }
    return MP_OBJ_FROM_PTR(o);
}

// Will keep lookup->dest[0]'s value (should be MP_OBJ_NULL on invocation) if the attribute is not
// found; will set it to MP_OBJ_SENTINEL if a special method was found in a native type by its slot
// (as specified by lookup->slot_offset). There is one native base only, so it applies to
// instance->subobj[0].
struct class_lookup_data {
    mp_obj_instance_t *obj;
    qstr attr;
    size_t slot_offset;
    mp_obj_t *dest;
    bool is_type;
};

static void native_lookup(struct class_lookup_data *lookup, const mp_obj_type_t *type) {
    if (lookup->slot_offset != 0) {
        if (MP_OBJ_TYPE_HAS_SLOT_BY_OFFSET(type, lookup->slot_offset) || (lookup->slot_offset == MP_OBJ_TYPE_OFFSETOF_SLOT(iter) && type->flags & MP_TYPE_FLAG_ITER_IS_STREAM)) {
            lookup->dest[0] = MP_OBJ_SENTINEL;
            return;
        }
    }
    mp_obj_t found = class_dict_get(type, lookup->attr);
    if (found != MP_OBJ_NULL) {
        if (lookup->is_type) {
            mp_convert_member_lookup(MP_OBJ_NULL, (const mp_obj_type_t *)lookup->obj, found, lookup->dest);
            if (mp_obj_is_exact_type(found, &mp_type_classmethod)) {
                return;
            }
            // A method of a builtin type checks its first argument.
            lookup->dest[1] = MP_OBJ_NULL;
            mp_convert_member_lookup(MP_OBJ_NULL, type, found, lookup->dest);
            return;
        }
        mp_obj_t self = lookup->obj == NULL ? MP_OBJ_NULL : mp_obj_native_of(MP_OBJ_FROM_PTR(lookup->obj));
        if (mp_obj_is_exact_type(found, &mp_type_classmethod)) {
            self = MP_OBJ_FROM_PTR(lookup->obj);
        }
        mp_convert_member_lookup(self, type, found, lookup->dest);
        return;
    }
    // Some attributes of native types are handled by their own code.
    if (lookup->obj != NULL && !lookup->is_type && MP_OBJ_TYPE_HAS_SLOT(type, attr) && has_native(MP_OBJ_FROM_PTR(lookup->obj))) {
        if (lookup->obj->subobj[0] != MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj)) {
            mp_load_method_maybe(lookup->obj->subobj[0], lookup->attr, lookup->dest);
        }
    }
}

static void python_lookup(struct class_lookup_data *lookup, const mp_obj_type_t *type) {
    mp_obj_t found = class_dict_get(type, lookup->attr);
    if (found == MP_OBJ_NULL) {
        return;
    }
    if (lookup->is_type) {
        // A class method gets the class that was asked, not the base it was found in.
        mp_convert_member_lookup(MP_OBJ_NULL, (const mp_obj_type_t *)lookup->obj, found, lookup->dest);
    } else {
        mp_convert_member_lookup(MP_OBJ_FROM_PTR(lookup->obj), type, found, lookup->dest);
    }
}

static void lookup_from(struct class_lookup_data *lookup, const mp_obj_type_t *type, mp_mro_t *at) {
    for (; type != NULL && type != &mp_type_object; type = mp_mro_next(at)) {
        METER_STEPS(1);
        if (HAS_EXT(type)) {
            python_lookup(lookup, type);
        } else {
            native_lookup(lookup, type);
        }
        if (lookup->dest[0] != MP_OBJ_NULL) {
            return;
        }
    }
}

static MP_NOINLINE void mp_obj_class_lookup(struct class_lookup_data *lookup, const mp_obj_type_t *type) {
    mp_mro_t at;
    type = mp_mro_at(&at, type);
    lookup_from(lookup, type, &at);
}

void mp_load_special_maybe(mp_obj_t obj, qstr attr, mp_obj_t *dest) {
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    if (!mp_obj_is_instance_type(type)) {
        mp_load_method_maybe(obj, attr, dest);
        return;
    }
    dest[0] = dest[1] = MP_OBJ_NULL;
    struct class_lookup_data lookup = {
        .obj = MP_OBJ_TO_PTR(obj),
        .attr = attr,
        .dest = dest,
    };
    mp_obj_class_lookup(&lookup, type);
    if (dest[0] == mp_const_none) {
        dest[0] = MP_OBJ_NULL;
    }
}

void mp_obj_instance_print_default(const mp_print_t *print, mp_obj_t self) {
    mp_print_str(print, "<");
    mp_obj_type_print_name(print, mp_obj_get_type(self), true);
    mp_printf(print, " object at 0x%p>", MP_OBJ_TO_PTR(self));
}

// Prints the builtin value of an instance. Apart, as the next: frames of what recurses stay small.
static MP_NOINLINE void print_native(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t native = mp_obj_native_of(self_in);
    // Handle Exception subclasses specially
    if (mp_obj_is_native_exception_instance(native)) {
        if (kind != PRINT_STR) {
            mp_print_str(print, qstr_str(self->base.type->name));
        }
        mp_obj_print_helper(print, native, kind | PRINT_EXC_SUBCLASS);
    } else if (native_base_of(self->base.type) == &mp_type_set || native_base_of(self->base.type) == &mp_type_frozenset) {
        mp_print_str(print, qstr_str(self->base.type->name));
        mp_print_str(print, "(");
        if (mp_obj_is_true(native)) {
            mp_obj_t items = mp_obj_is_type(native, &mp_type_set) ? native : mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_set), native);
            mp_obj_print_helper(print, items, PRINT_REPR);
        }
        mp_print_str(print, ")");
    } else {
        mp_obj_print_helper(print, native, kind);
    }
}

static MP_NOINLINE MP_NORETURN void raise_not_text(qstr method, mp_obj_t value) {
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q returned non-string (type %s)"), method, mp_obj_get_type_str(value));
}

static void instance_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    qstr meth = (kind == PRINT_STR) ? MP_QSTR___str__ : MP_QSTR___repr__;
    mp_obj_t member[2] = {MP_OBJ_NULL};
    struct class_lookup_data lookup = {
        .obj = self,
        .attr = meth,
        .slot_offset = MP_OBJ_TYPE_OFFSETOF_SLOT(print),
        .dest = member,
    };
    mp_obj_class_lookup(&lookup, self->base.type);
    if (kind == PRINT_STR && (member[0] == MP_OBJ_NULL || (member[0] == MP_OBJ_SENTINEL && !mp_obj_is_native_exception_instance(self->subobj[0]) && native_base_of(self->base.type) != &mp_type_str))) {
        // If there's no __str__, fall back to __repr__
        lookup.attr = MP_QSTR___repr__;
        member[0] = member[1] = MP_OBJ_NULL;
        mp_obj_class_lookup(&lookup, self->base.type);
    }

    if (member[0] == MP_OBJ_SENTINEL) {
        print_native(print, self_in, kind);
        return;
    }

    if (member[0] != MP_OBJ_NULL) {
        mp_obj_t r = mp_call_method_n_kw(0, 0, member);
        if (!mp_obj_is_str(mp_obj_native_of(r))) {
            raise_not_text(lookup.attr, r);
        }
        mp_obj_print_helper(print, r, PRINT_STR);
        return;
    }
    mp_obj_instance_print_default(print, self_in);
}

// Calls with one more argument in front.
static mp_obj_t call_with(mp_obj_t fun, mp_obj_t first, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    return mp_call_method_self_n_kw(fun, first, n_args, n_kw, args);
}

static MP_NOINLINE void call_init(mp_obj_t self, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_t init = python_class_find(mp_obj_get_type(self), MP_QSTR___init__);
    if (init == MP_OBJ_NULL) {
        return;
    }
    mp_obj_t dest[2] = {MP_OBJ_NULL};
    mp_convert_member_lookup(self, mp_obj_get_type(self), init, dest);
    mp_obj_t ret = dest[1] == MP_OBJ_NULL
        ? mp_call_function_n_kw(dest[0], n_args, n_kw, args)
        : call_with(dest[0], dest[1], n_args, n_kw, args);
    if (ret != mp_const_none) {
        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("__init__() should return None, not '%s'"), mp_obj_get_type_str(ret));
    }
}

static mp_obj_t mp_obj_instance_make_new(const mp_obj_type_t *self, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    assert(mp_obj_is_instance_type(self));
    mp_obj_t new_fun = python_class_find(self, MP_QSTR___new__);
    if (new_fun != MP_OBJ_NULL) {
        if (mp_obj_is_exact_type(new_fun, &mp_type_staticmethod)) {
            new_fun = ((mp_obj_static_class_method_t *)MP_OBJ_TO_PTR(new_fun))->fun;
        }
        mp_obj_t made = call_with(new_fun, MP_OBJ_FROM_PTR(self), n_args, n_kw, args);
        // "If __new__() does not return an instance of cls, then the new
        // instance's __init__() method will not be invoked."
        if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(made)), MP_OBJ_FROM_PTR(self))) {
            call_init(made, n_args, n_kw, args);
        }
        return made;
    }

    const mp_obj_type_t *native = EXT(self)->native_base;
    bool has_init = python_class_find(self, MP_QSTR___init__) != MP_OBJ_NULL;
    if (native == NULL) {
        if (!has_init && n_args + n_kw > 0) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() takes no arguments"), self->name);
        }
        mp_obj_t made = MP_OBJ_FROM_PTR(mp_obj_new_instance(self, &native));
        if (has_init) {
            call_init(made, n_args, n_kw, args);
        }
        return made;
    }

    mp_obj_t *new_args = m_new(mp_obj_t, 1 + n_args + 2 * n_kw);
    new_args[0] = MP_OBJ_FROM_PTR(self);
    memcpy(new_args + 1, args, (n_args + 2 * n_kw) * sizeof(mp_obj_t));
    mp_obj_t made = native_new(n_args + 1, n_kw, new_args, has_init);
    m_del(mp_obj_t, new_args, 1 + n_args + 2 * n_kw);
    mp_obj_instance_t *o = MP_OBJ_TO_PTR(made);
    call_init(made, n_args, n_kw, args);
    // A builtin type that was not made by __init__ is made now.
    if (o->subobj[0] == MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj)) {
        o->subobj[0] = MP_OBJ_TYPE_GET_SLOT(native, make_new)(native, n_args, n_kw, args);
    }
    return made;
}

// Qstrs for special methods are guaranteed to have a small value, so we use byte
// type to represent them.
// The (unescaped) names appear in `unsorted_str_list` in the QSTR
// generator script py/makeqstrdata.py to ensure they are assigned low numbers.
const byte mp_unary_op_method_name[MP_UNARY_OP_NUM_RUNTIME] = {
    [MP_UNARY_OP_BOOL] = MP_QSTR___bool__,
    [MP_UNARY_OP_LEN] = MP_QSTR___len__,
    [MP_UNARY_OP_HASH] = MP_QSTR___hash__,
    [MP_UNARY_OP_INT_MAYBE] = MP_QSTR___int__,
    [MP_UNARY_OP_POSITIVE] = MP_QSTR___pos__,
    [MP_UNARY_OP_NEGATIVE] = MP_QSTR___neg__,
    [MP_UNARY_OP_INVERT] = MP_QSTR___invert__,
    [MP_UNARY_OP_ABS] = MP_QSTR___abs__,
    [MP_UNARY_OP_FLOAT_MAYBE] = MP_QSTR___float__,
    [MP_UNARY_OP_COMPLEX_MAYBE] = MP_QSTR___complex__,
    [MP_UNARY_OP_SIZEOF] = MP_QSTR___sizeof__,
};

static mp_obj_t instance_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);

    if (MP_UNLIKELY(op == MP_UNARY_OP_SIZEOF)) {
        mp_map_t *members = mp_obj_instance_members(self);
        return MP_OBJ_NEW_SMALL_INT(sizeof(*self) + sizeof(*self->subobj) + sizeof(*members->table) * members->alloc);
    }

    mp_obj_t member[2] = {MP_OBJ_NULL};
    struct class_lookup_data lookup = {
        .obj = self,
        .attr = mp_unary_op_method_name[op],
        .slot_offset = MP_OBJ_TYPE_OFFSETOF_SLOT(unary_op),
        .dest = member,
    };
    mp_obj_class_lookup(&lookup, self->base.type);
    if (op == MP_UNARY_OP_INT_MAYBE && (member[0] == MP_OBJ_NULL || member[0] == MP_OBJ_SENTINEL)) {
        mp_obj_t index = python_class_find(self->base.type, MP_QSTR___index__);
        if (index != MP_OBJ_NULL) {
            member[0] = index;
            member[1] = self_in;
        }
    }
    if (member[0] == MP_OBJ_SENTINEL) {
        mp_obj_t native = mp_obj_native_of(self_in);
        if (op == MP_UNARY_OP_HASH && native_base_of(self->base.type) != mp_obj_get_type(native)) {
            return MP_OBJ_NEW_SMALL_INT((mp_uint_t)self_in);
        }
        if (op == MP_UNARY_OP_BOOL) {
            // A class between may have a length of its own.
            mp_obj_t length = python_class_find(self->base.type, MP_QSTR___len__);
            if (length != MP_OBJ_NULL) {
                return MP_OBJ_NULL;
            }
            return mp_obj_new_bool(mp_obj_is_true(native));
        }
        if (op == MP_UNARY_OP_INT_MAYBE || op == MP_UNARY_OP_FLOAT_MAYBE || op == MP_UNARY_OP_COMPLEX_MAYBE) {
            if (op == MP_UNARY_OP_FLOAT_MAYBE && mp_obj_is_float(native)) {
                return native;
            }
            if (op == MP_UNARY_OP_INT_MAYBE && mp_obj_is_int(native)) {
                return native;
            }
            const mp_obj_type_t *type = mp_obj_get_type(native);
            return MP_OBJ_TYPE_HAS_SLOT(type, unary_op) ? MP_OBJ_TYPE_GET_SLOT(type, unary_op)(op, native) : MP_OBJ_NULL;
        }
        return mp_unary_op(op, native);
    } else if (member[0] == mp_const_none && op == MP_UNARY_OP_HASH) {
        return MP_OBJ_NULL; // unhashable
    } else if (member[0] != MP_OBJ_NULL) {
        mp_obj_t val = mp_call_method_n_kw(0, 0, member);
        switch (op) {
            case MP_UNARY_OP_HASH:
                if (!mp_obj_is_int(mp_obj_native_of(val)) && !mp_obj_is_bool(val)) {
                    mp_raise_TypeError(MP_ERROR_TEXT("__hash__ method should return an integer"));
                }
                val = MP_OBJ_NEW_SMALL_INT(mp_obj_get_int_truncated(mp_obj_native_of(val)));
                break;
            case MP_UNARY_OP_INT_MAYBE:
                val = mp_obj_native_of(val);
                if (mp_obj_is_bool(val)) {
                    val = MP_OBJ_NEW_SMALL_INT(val == mp_const_true);
                }
                if (!mp_obj_is_int(val)) {
                    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__int__ returned non-int (type %s)"), mp_obj_get_type_str(val));
                }
                break;
            case MP_UNARY_OP_BOOL:
                if (!mp_obj_is_bool(val)) {
                    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__bool__ should return bool, returned %s"), mp_obj_get_type_str(val));
                }
                break;
            case MP_UNARY_OP_LEN:
                val = mp_obj_native_of(val);
                if (!mp_obj_is_int(val)) {
                    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), mp_obj_get_type_str(val));
                }
                if (mp_obj_get_int(val) < 0) {
                    mp_raise_ValueError(MP_ERROR_TEXT("__len__() should return >= 0"));
                }
                break;
            default:
                // No need to do anything
                ;
        }
        return val;
    } else if (op == MP_UNARY_OP_HASH) {
        return MP_OBJ_NEW_SMALL_INT((mp_uint_t)self_in);
    }
    return MP_OBJ_NULL; // op not supported
}

// Binary-op enum values not listed here will have the default value of 0 in the
// table, corresponding to MP_QSTRnull, and are therefore unsupported (a lookup will
// fail).  They can be added at the expense of code size for the qstr.
// Qstrs for special methods are guaranteed to have a small value, so we use byte
// type to represent them.
// The (unescaped) names appear in `unsorted_str_list` in the QSTR
// generator script py/makeqstrdata.py to ensure they are assigned low numbers.
const byte mp_binary_op_method_name[MP_BINARY_OP_NUM_RUNTIME] = {
    [MP_BINARY_OP_LESS] = MP_QSTR___lt__,
    [MP_BINARY_OP_MORE] = MP_QSTR___gt__,
    [MP_BINARY_OP_EQUAL] = MP_QSTR___eq__,
    [MP_BINARY_OP_LESS_EQUAL] = MP_QSTR___le__,
    [MP_BINARY_OP_MORE_EQUAL] = MP_QSTR___ge__,
    [MP_BINARY_OP_NOT_EQUAL] = MP_QSTR___ne__,
    [MP_BINARY_OP_CONTAINS] = MP_QSTR___contains__,

    // If an inplace method is not found a normal method will be used as a fallback
    [MP_BINARY_OP_INPLACE_ADD] = MP_QSTR___iadd__,
    [MP_BINARY_OP_INPLACE_SUBTRACT] = MP_QSTR___isub__,
    [MP_BINARY_OP_INPLACE_MULTIPLY] = MP_QSTR___imul__,
    [MP_BINARY_OP_INPLACE_MAT_MULTIPLY] = MP_QSTR___imatmul__,
    [MP_BINARY_OP_INPLACE_FLOOR_DIVIDE] = MP_QSTR___ifloordiv__,
    [MP_BINARY_OP_INPLACE_TRUE_DIVIDE] = MP_QSTR___itruediv__,
    [MP_BINARY_OP_INPLACE_MODULO] = MP_QSTR___imod__,
    [MP_BINARY_OP_INPLACE_POWER] = MP_QSTR___ipow__,
    [MP_BINARY_OP_INPLACE_OR] = MP_QSTR___ior__,
    [MP_BINARY_OP_INPLACE_XOR] = MP_QSTR___ixor__,
    [MP_BINARY_OP_INPLACE_AND] = MP_QSTR___iand__,
    [MP_BINARY_OP_INPLACE_LSHIFT] = MP_QSTR___ilshift__,
    [MP_BINARY_OP_INPLACE_RSHIFT] = MP_QSTR___irshift__,

    [MP_BINARY_OP_ADD] = MP_QSTR___add__,
    [MP_BINARY_OP_SUBTRACT] = MP_QSTR___sub__,
    [MP_BINARY_OP_MULTIPLY] = MP_QSTR___mul__,
    [MP_BINARY_OP_MAT_MULTIPLY] = MP_QSTR___matmul__,
    [MP_BINARY_OP_FLOOR_DIVIDE] = MP_QSTR___floordiv__,
    [MP_BINARY_OP_TRUE_DIVIDE] = MP_QSTR___truediv__,
    [MP_BINARY_OP_MODULO] = MP_QSTR___mod__,
    [MP_BINARY_OP_DIVMOD] = MP_QSTR___divmod__,
    [MP_BINARY_OP_POWER] = MP_QSTR___pow__,
    [MP_BINARY_OP_OR] = MP_QSTR___or__,
    [MP_BINARY_OP_XOR] = MP_QSTR___xor__,
    [MP_BINARY_OP_AND] = MP_QSTR___and__,
    [MP_BINARY_OP_LSHIFT] = MP_QSTR___lshift__,
    [MP_BINARY_OP_RSHIFT] = MP_QSTR___rshift__,

    [MP_BINARY_OP_REVERSE_ADD] = MP_QSTR___radd__,
    [MP_BINARY_OP_REVERSE_SUBTRACT] = MP_QSTR___rsub__,
    [MP_BINARY_OP_REVERSE_MULTIPLY] = MP_QSTR___rmul__,
    [MP_BINARY_OP_REVERSE_MAT_MULTIPLY] = MP_QSTR___rmatmul__,
    [MP_BINARY_OP_REVERSE_FLOOR_DIVIDE] = MP_QSTR___rfloordiv__,
    [MP_BINARY_OP_REVERSE_TRUE_DIVIDE] = MP_QSTR___rtruediv__,
    [MP_BINARY_OP_REVERSE_MODULO] = MP_QSTR___rmod__,
    [MP_BINARY_OP_REVERSE_POWER] = MP_QSTR___rpow__,
    [MP_BINARY_OP_REVERSE_OR] = MP_QSTR___ror__,
    [MP_BINARY_OP_REVERSE_XOR] = MP_QSTR___rxor__,
    [MP_BINARY_OP_REVERSE_AND] = MP_QSTR___rand__,
    [MP_BINARY_OP_REVERSE_LSHIFT] = MP_QSTR___rlshift__,
    [MP_BINARY_OP_REVERSE_RSHIFT] = MP_QSTR___rrshift__,
};

static mp_obj_t instance_binary_op(mp_binary_op_t op, mp_obj_t lhs_in, mp_obj_t rhs_in) {
    // Note: For ducktyping, CPython does not look in the instance members or use
    // __getattr__ or __getattribute__.  It only looks in the class dictionary.
    mp_obj_instance_t *lhs = MP_OBJ_TO_PTR(lhs_in);
    mp_obj_t dest[3] = {MP_OBJ_NULL};
    struct class_lookup_data lookup = {
        .obj = lhs,
        .attr = mp_binary_op_method_name[op],
        .slot_offset = MP_OBJ_TYPE_OFFSETOF_SLOT(binary_op),
        .dest = dest,
    };
    mp_obj_class_lookup(&lookup, lhs->base.type);

    mp_obj_t res;
    if (dest[0] == MP_OBJ_SENTINEL) {
        mp_obj_t native = mp_obj_native_of(lhs_in);
        if (op == MP_BINARY_OP_CONTAINS) {
            if (python_class_find(lhs->base.type, MP_QSTR___iter__) != MP_OBJ_NULL) {
                return MP_OBJ_NULL;
            }
            return mp_binary_op(op, native, rhs_in);
        }
        if (op == MP_BINARY_OP_NOT_EQUAL) {
            return MP_OBJ_NULL;
        }
        const mp_obj_type_t *type = mp_obj_get_type(native);
        if (!MP_OBJ_TYPE_HAS_SLOT(type, binary_op)) {
            return MP_OBJ_NULL;
        }
        // The other may be of a derived class as well.
        mp_obj_t other = mp_obj_native_of(rhs_in);
        if (op == MP_BINARY_OP_EQUAL && !(type->flags & MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE) && mp_obj_get_type(other) != type) {
            return MP_OBJ_NULL;
        }
        if (mp_obj_is_small_int(native) && mp_obj_is_small_int(other)) {
            return op == MP_BINARY_OP_MAT_MULTIPLY || op == MP_BINARY_OP_INPLACE_MAT_MULTIPLY || op >= MP_BINARY_OP_REVERSE_OR
                ? MP_OBJ_NULL : mp_binary_op(op, native, other);
        }
        res = MP_OBJ_TYPE_GET_SLOT(type, binary_op)(op, native, other);
        if (res == native && res != lhs_in && op >= MP_BINARY_OP_INPLACE_OR && op <= MP_BINARY_OP_INPLACE_POWER && !is_immutable(type)) {
            return lhs_in;
        }
        return res;
    } else if (dest[0] == mp_const_none) {
        if (op == MP_BINARY_OP_CONTAINS) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object is not a container"), mp_obj_get_type_str(lhs_in));
        }
        return MP_OBJ_NULL;
    } else if (dest[0] != MP_OBJ_NULL) {
        dest[2] = rhs_in;
        res = mp_call_method_n_kw(1, 0, dest);
        // NotImplemented means "try other fallbacks (like calling __rop__
        // instead of __op__) and if nothing works, raise TypeError".
        if (res == mp_const_notimplemented) {
            return MP_OBJ_NULL; // op not supported
        }
        return op == MP_BINARY_OP_CONTAINS ? mp_obj_new_bool(mp_obj_is_true(res)) : res;
    }
    return MP_OBJ_NULL; // op not supported
}

// The dict of an instance: from now on its members are held there.
mp_obj_t mp_obj_instance_dict(mp_obj_t self_in) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    mp_map_t *members = mp_obj_instance_members(self);
    if (members != &self->members) {
        return MP_OBJ_FROM_PTR(self->members.table);
    }
    mp_obj_dict_t *dict = mp_obj_malloc(mp_obj_dict_t, &mp_type_dict);
    dict->map = self->members;
    mp_map_init(&self->members, 0);
    self->members.table = (void *)dict;
    return MP_OBJ_FROM_PTR(dict);
}

static bool is_data_descriptor(mp_obj_t member) {
    if (!mp_obj_is_obj(member)) {
        return false;
    }
    const mp_obj_type_t *type = mp_obj_get_type(member);
    if (type == &mp_type_property) {
        return true;
    }
    return mp_obj_is_instance_type(type)
           && (mp_obj_class_find(type, MP_QSTR___set__) != MP_OBJ_NULL || mp_obj_class_find(type, MP_QSTR___delete__) != MP_OBJ_NULL);
}

// Applies a property or another descriptor that stands in a class; `self` is MP_OBJ_NULL where the
// class was asked. Leaves dest alone where the member is neither.
static MP_NOINLINE void load_descriptor(mp_obj_t member, mp_obj_t self, const mp_obj_type_t *owner, mp_obj_t *dest) {
    if (!mp_obj_is_obj(member)) {
        return;
    }
    mp_cstack_check_deep();
    const mp_obj_type_t *type = mp_obj_get_type(member);
    mp_obj_t native = type == &mp_type_property ? member : MP_OBJ_NULL;
    if (native == MP_OBJ_NULL && mp_obj_is_instance_type(type)) {
        mp_obj_t get[4] = {MP_OBJ_NULL};
        struct class_lookup_data lookup = { .obj = MP_OBJ_TO_PTR(member), .attr = MP_QSTR___get__, .dest = get };
        mp_obj_class_lookup(&lookup, type);
        if (get[0] != MP_OBJ_NULL) {
            get[2] = self == MP_OBJ_NULL ? mp_const_none : self;
            get[3] = MP_OBJ_FROM_PTR(owner);
            dest[0] = mp_call_method_n_kw(2, 0, get);
            dest[1] = MP_OBJ_NULL;
            return;
        }
        if (EXT(type)->native_base == &mp_type_property) {
            native = mp_obj_native_of(member);
        }
    }
    if (native != MP_OBJ_NULL && self != MP_OBJ_NULL) {
        const mp_obj_t *proxy = mp_obj_property_get(native);
        if (proxy[0] == mp_const_none) {
            mp_raise_msg_varg(&mp_type_AttributeError, MP_ERROR_TEXT("property of '%s' object has no getter"), mp_obj_get_type_str(self));
        }
        dest[0] = mp_call_function_n_kw(proxy[0], 1, 0, &self);
        dest[1] = MP_OBJ_NULL;
    }
}

static void load_member(mp_obj_instance_t *self, qstr attr, mp_obj_t *dest) {
    mp_map_elem_t *elem = mp_map_lookup(mp_obj_instance_members(self), MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
    if (elem != NULL) {
        dest[0] = elem->value;
    }
}

void mp_obj_instance_generic_load(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    const mp_obj_type_t *type = self->base.type;
    if (type->flags & MP_TYPE_FLAG_CLASS_FIRST) {
        mp_obj_t found = mp_obj_class_find(type, attr);
        if (found != MP_OBJ_NULL && is_data_descriptor(found)) {
            dest[0] = found;
            load_descriptor(found, self_in, type, dest);
            return;
        }
    }
    // Note: This is fast-path'ed in the VM for the MP_BC_LOAD_ATTR operation.
    load_member(self, attr, dest);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR___dict__ && !(type->flags & MP_TYPE_FLAG_HAS_SLOTS)) {
        dest[0] = mp_obj_instance_dict(self_in);
        return;
    }
    struct class_lookup_data lookup = {
        .obj = self,
        .attr = attr,
        .dest = dest,
    };
    mp_obj_class_lookup(&lookup, type);
    if (dest[0] != MP_OBJ_NULL) {
        if (type->flags & MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS) {
            load_descriptor(dest[0], self_in, type, dest);
        }
        return;
    }
    if (qstr_str(attr)[0] == '_' && qstr_str(attr)[1] == '_') {
        if (attr == MP_QSTR___doc__ || attr == MP_QSTR___module__) {
            dest[0] = attr == MP_QSTR___doc__ ? mp_const_none : MP_OBJ_NEW_QSTR(mp_obj_type_module(type));
            return;
        }
        if (attr == MP_QSTR___init__ || attr == MP_QSTR___new__) {
            dest[0] = attr == MP_QSTR___new__ ? class_dict_get(&mp_type_object, attr) : MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj);
            if (attr == MP_QSTR___init__) {
                dest[1] = self_in;
            } else {
                dest[0] = ((mp_obj_static_class_method_t *)MP_OBJ_TO_PTR(dest[0]))->fun;
            }
            return;
        }
        const mp_obj_type_t *native = EXT(type)->native_base;
        mp_obj_t special = mp_obj_special_of(native == NULL ? &mp_type_object : native, attr);
        if (special != MP_OBJ_NULL) {
            dest[0] = special;
            dest[1] = self_in;
        }
    }
}

static void mp_obj_instance_load_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const mp_obj_type_t *type = mp_obj_get_type(self_in);
    mp_obj_t method[3] = {MP_OBJ_NULL};
    if (type->flags & MP_TYPE_FLAG_CLASS_FIRST) {
        struct class_lookup_data lookup = { .obj = MP_OBJ_TO_PTR(self_in), .attr = MP_QSTR___getattribute__, .dest = method };
        mp_obj_class_lookup(&lookup, type);
    }
    if (method[0] == MP_OBJ_NULL) {
        mp_obj_instance_generic_load(self_in, attr, dest);
    } else {
        nlr_buf_t nlr;
        if (nlr_push(&nlr) == 0) {
            method[2] = MP_OBJ_NEW_QSTR(attr);
            dest[0] = mp_call_method_n_kw(1, 0, method);
            nlr_pop();
        } else {
            mp_obj_t exc = MP_OBJ_FROM_PTR(nlr.ret_val);
            if (!mp_obj_exception_match(exc, MP_OBJ_FROM_PTR(&mp_type_AttributeError))
                || python_class_find(type, MP_QSTR___getattr__) == MP_OBJ_NULL) {
                nlr_raise(exc);
            }
        }
    }
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    // Methods that the interpreter looks for by itself are not asked of __getattr__.
    if (attr == MP_QSTR___get__ || attr == MP_QSTR___set__ || attr == MP_QSTR___delete__ || attr == MP_QSTR___set_name__ || attr == MP_QSTR___getitem__ || attr == MP_QSTR___next__) {
        return;
    }
    method[0] = method[1] = MP_OBJ_NULL;
    struct class_lookup_data lookup = { .obj = MP_OBJ_TO_PTR(self_in), .attr = MP_QSTR___getattr__, .dest = method };
    mp_obj_class_lookup(&lookup, type);
    if (method[0] != MP_OBJ_NULL) {
        method[2] = MP_OBJ_NEW_QSTR(attr);
        dest[0] = mp_call_method_n_kw(1, 0, method);
    }
}

static bool is_slot(const mp_obj_type_t *type, qstr attr) {
    mp_mro_t at;
    for (type = mp_mro_at(&at, type); type != NULL; type = mp_mro_next(&at)) {
        if (!HAS_EXT(type) || EXT(type)->slots == MP_OBJ_NULL) {
            continue;
        }
        size_t len;
        mp_obj_t *items;
        mp_obj_tuple_get(EXT(type)->slots, &len, &items);
        for (size_t i = 0; i < len; ++i) {
            METER_STEPS(1);
            if (mp_obj_is_str(items[i]) && mp_obj_str_get_qstr(items[i]) == attr) {
                return true;
            }
        }
    }
    return false;
}

static void set_class(mp_obj_t self_in, mp_obj_t value) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    if (!mp_obj_is_class(value)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__class__ must be set to a class, not '%s' object"), mp_obj_get_type_str(value));
    }
    const mp_obj_type_t *type = MP_OBJ_TO_PTR(value);
    if (!mp_obj_is_instance_type(type) || EXT(type)->native_base != EXT(self->base.type)->native_base) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__class__ assignment: '%q' object layout differs from '%s'"), type->name, mp_obj_get_type_str(self_in));
    }
    self->base.type = type;
}

// `value` is MP_OBJ_NULL to delete. False where there is no such attribute.
bool mp_obj_instance_generic_store(mp_obj_t self_in, qstr attr, mp_obj_t value) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    const mp_obj_type_t *type = self->base.type;

    if (type->flags & MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS) {
        mp_obj_t member = mp_obj_class_find(type, attr);
        if (member != MP_OBJ_NULL && mp_obj_is_obj(member)) {
            const mp_obj_type_t *member_type = mp_obj_get_type(member);
            mp_obj_t method[4] = {MP_OBJ_NULL};
            if (mp_obj_is_instance_type(member_type)) {
                struct class_lookup_data lookup = { .obj = MP_OBJ_TO_PTR(member), .attr = value == MP_OBJ_NULL ? MP_QSTR___delete__ : MP_QSTR___set__, .dest = method };
                mp_obj_class_lookup(&lookup, member_type);
                if (method[0] != MP_OBJ_NULL) {
                    method[2] = self_in;
                    method[3] = value;
                    mp_call_method_n_kw(value == MP_OBJ_NULL ? 1 : 2, 0, method);
                    return true;
                }
            }
            mp_obj_t native = mp_obj_native_of(member);
            if (mp_obj_is_type(native, &mp_type_property)) {
                const mp_obj_t *proxy = mp_obj_property_get(native);
                mp_obj_t dest[2] = {self_in, value};
                mp_obj_t fun = proxy[value == MP_OBJ_NULL ? 2 : 1];
                if (fun == mp_const_none) {
                    mp_raise_msg_varg(&mp_type_AttributeError, MP_ERROR_TEXT("property '%q' of '%s' object has no %s"),
                        attr, mp_obj_get_type_str(self_in), value == MP_OBJ_NULL ? "deleter" : "setter");
                }
                mp_call_function_n_kw(fun, value == MP_OBJ_NULL ? 1 : 2, 0, dest);
                return true;
            }
        }
    }
    mp_map_t *members = mp_obj_instance_members(self);
    if (value == MP_OBJ_NULL) {
        if (mp_map_lookup(members, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_REMOVE_IF_FOUND) != NULL) {
            return true;
        }
    } else {
        if ((attr == MP_QSTR___class__ || attr == MP_QSTR___dict__) && members == mp_obj_instance_members(self)) {
            if (attr == MP_QSTR___class__) {
                set_class(self_in, value);
                return true;
            }
            if (!mp_obj_is_type(value, &mp_type_dict)) {
                mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__dict__ must be set to a dictionary, not a '%s'"), mp_obj_get_type_str(value));
            }
            mp_map_init(&self->members, 0);
            self->members.table = MP_OBJ_TO_PTR(value);
            return true;
        }
        if (!(type->flags & MP_TYPE_FLAG_HAS_SLOTS) || is_slot(type, attr)) {
            mp_map_lookup(members, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
            return true;
        }
        if (mp_obj_class_find(type, attr) != MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_AttributeError, MP_ERROR_TEXT("'%s' object attribute '%q' is read-only"), mp_obj_get_type_str(self_in), attr);
        }
        return false;
    }
    // What is not a member may be an attribute of the builtin value.
    if (has_native(self_in)) {
        const mp_obj_type_t *native = mp_obj_get_type(self->subobj[0]);
        if (MP_OBJ_TYPE_HAS_SLOT(native, attr) && value != MP_OBJ_NULL) {
            mp_obj_t dest[2] = {MP_OBJ_SENTINEL, value};
            MP_OBJ_TYPE_GET_SLOT(native, attr)(self->subobj[0], attr, dest);
            return dest[0] == MP_OBJ_NULL;
        }
    }
    return false;
}

static bool mp_obj_instance_store_attr(mp_obj_t self_in, qstr attr, mp_obj_t value) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->base.type->flags & MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS) {
        mp_obj_t method[4] = {MP_OBJ_NULL};
        mp_obj_t found = python_class_find(self->base.type, value == MP_OBJ_NULL ? MP_QSTR___delattr__ : MP_QSTR___setattr__);
        if (found != MP_OBJ_NULL) {
            mp_convert_member_lookup(self_in, self->base.type, found, method);
            method[2] = MP_OBJ_NEW_QSTR(attr);
            method[3] = value;
            mp_call_method_n_kw(value == MP_OBJ_NULL ? 1 : 2, 0, method);
            return true;
        }
    }
    // Attributes that the builtin value keeps for itself, such as those of an exception.
    if (has_native(self_in) && mp_obj_is_native_exception_instance(self->subobj[0]) && value != MP_OBJ_NULL
        && mp_obj_exception_keeps(attr)) {
        mp_obj_t dest[2] = {MP_OBJ_SENTINEL, value};
        mp_obj_exception_attr(self->subobj[0], attr, dest);
        return dest[0] == MP_OBJ_NULL;
    }
    return mp_obj_instance_generic_store(self_in, attr, value);
}

static void mp_obj_instance_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] == MP_OBJ_NULL) {
        mp_obj_instance_load_attr(self_in, attr, dest);
    } else {
        if (mp_obj_instance_store_attr(self_in, attr, dest[1])) {
            dest[0] = MP_OBJ_NULL; // indicate success
        }
    }
}

static mp_obj_t instance_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t member[4] = {MP_OBJ_NULL, MP_OBJ_NULL, index, value};
    struct class_lookup_data lookup = {
        .obj = self,
        .slot_offset = MP_OBJ_TYPE_OFFSETOF_SLOT(subscr),
        .dest = member,
        .is_type = false,
    };
    if (value == MP_OBJ_NULL) {
        // delete item
        lookup.attr = MP_QSTR___delitem__;
    } else if (value == MP_OBJ_SENTINEL) {
        // load item
        lookup.attr = MP_QSTR___getitem__;
    } else {
        // store item
        lookup.attr = MP_QSTR___setitem__;
    }
    mp_obj_class_lookup(&lookup, self->base.type);
    if (member[0] == MP_OBJ_SENTINEL) {
        mp_obj_t native = mp_obj_native_of(self_in);
        if (value == MP_OBJ_SENTINEL && mp_obj_is_dict_or_ordereddict(native)) {
            mp_obj_t missing = python_class_find(self->base.type, MP_QSTR___missing__);
            if (missing != MP_OBJ_NULL && mp_map_lookup(mp_obj_dict_get_map(native), index, MP_MAP_LOOKUP) == NULL) {
                member[0] = member[1] = MP_OBJ_NULL;
                mp_convert_member_lookup(self_in, self->base.type, missing, member);
                return mp_call_method_n_kw(1, 0, member);
            }
        }
        return mp_obj_subscr(native, index, value);
    } else if (member[0] != MP_OBJ_NULL) {
        size_t n_args = value == MP_OBJ_NULL || value == MP_OBJ_SENTINEL ? 1 : 2;
        mp_obj_t ret = mp_call_method_n_kw(n_args, 0, member);
        if (value == MP_OBJ_SENTINEL) {
            return ret;
        } else {
            return mp_const_none;
        }
    } else {
        return MP_OBJ_NULL; // op not supported
    }
}

static mp_obj_t mp_obj_instance_get_call(mp_obj_t self_in, mp_obj_t *member) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    struct class_lookup_data lookup = {
        .obj = self,
        .attr = MP_QSTR___call__,
        .slot_offset = MP_OBJ_TYPE_OFFSETOF_SLOT(call),
        .dest = member,
        .is_type = false,
    };
    mp_obj_class_lookup(&lookup, self->base.type);
    return member[0];
}

bool mp_obj_instance_is_callable(mp_obj_t self_in) {
    mp_obj_t member[2] = {MP_OBJ_NULL, MP_OBJ_NULL};
    return mp_obj_instance_get_call(self_in, member) != MP_OBJ_NULL;
}

mp_obj_t mp_obj_instance_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_cstack_check_deep();
    mp_obj_t member[2] = {MP_OBJ_NULL, MP_OBJ_NULL};
    mp_obj_t call = mp_obj_instance_get_call(self_in, member);
    if (call == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError,
            MP_ERROR_TEXT("'%s' object is not callable"), mp_obj_get_type_str(self_in));
    }
    if (call == MP_OBJ_SENTINEL) {
        return mp_call_function_n_kw(mp_obj_native_of(self_in), n_args, n_kw, args);
    }
    if (member[1] == MP_OBJ_NULL) {
        return mp_call_function_n_kw(member[0], n_args, n_kw, args);
    }
    return mp_call_method_self_n_kw(member[0], member[1], n_args, n_kw, args);
}

// Note that iter_buf may be NULL, and needs to be allocated if needed
mp_obj_t mp_obj_instance_getiter(mp_obj_t self_in, mp_obj_iter_buf_t *iter_buf) {
    mp_obj_instance_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_t member[2] = {MP_OBJ_NULL};
    struct class_lookup_data lookup = {
        .obj = self,
        .attr = MP_QSTR___iter__,
        .slot_offset = MP_OBJ_TYPE_OFFSETOF_SLOT(iter),
        .dest = member,
        .is_type = false,
    };
    mp_obj_class_lookup(&lookup, self->base.type);
    if (member[0] == MP_OBJ_NULL || member[0] == mp_const_none) {
        return MP_OBJ_NULL;
    } else if (member[0] == MP_OBJ_SENTINEL) {
        return mp_getiter(mp_obj_native_of(self_in), iter_buf);
    }
    mp_obj_t iter = mp_call_method_n_kw(0, 0, member);
    const mp_obj_type_t *type = mp_obj_get_type(iter);
    if (mp_obj_is_instance_type(type)) {
        member[0] = member[1] = MP_OBJ_NULL;
        mp_load_special_maybe(iter, MP_QSTR___next__, member);
        if (member[0] == MP_OBJ_NULL) {
            goto not_an_iterator;
        }
    } else if (!(type->flags & (MP_TYPE_FLAG_ITER_IS_ITERNEXT | MP_TYPE_FLAG_ITER_IS_CUSTOM))) {
    not_an_iterator:
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("iter() returned non-iterator of type '%s'"), mp_obj_get_type_str(iter));
    }
    return iter;
}

static mp_int_t instance_get_buffer(mp_obj_t self_in, mp_buffer_info_t *bufinfo, mp_uint_t flags) {
    if (has_native(self_in)) {
        mp_obj_t native = mp_obj_native_of(self_in);
        const mp_obj_type_t *type = mp_obj_get_type(native);
        if (MP_OBJ_TYPE_HAS_SLOT(type, buffer)) {
            return MP_OBJ_TYPE_GET_SLOT(type, buffer)(native, bufinfo, flags);
        }
    }
    return 1; // object does not support buffer protocol
}

/******************************************************************************/
// type object
//  - the struct is mp_obj_type_t and is defined in obj.h so const types can be made
//  - there is a constant mp_obj_type_t (called mp_type_type) for the 'type' object
//  - creating a new class (a new type) creates a new mp_obj_type_t

// Whether a member of a class makes reading or storing attributes of instances take the long way.
static uint16_t accessor_flags(qstr key, mp_obj_t value) {
    if (key == MP_QSTR___setattr__ || key == MP_QSTR___delattr__) {
        return MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS;
    }
    if (key == MP_QSTR___getattribute__) {
        return MP_TYPE_FLAG_CLASS_FIRST;
    }
    if (!mp_obj_is_obj(value)) {
        return 0;
    }
    const mp_obj_type_t *type = mp_obj_get_type(value);
    if (type == &mp_type_property) {
        return MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS;
    }
    if (!mp_obj_is_instance_type(type)) {
        return 0;
    }
    if (is_data_descriptor(value)) {
        return MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS | MP_TYPE_FLAG_CLASS_FIRST;
    }
    bool is_descriptor = EXT(type)->native_base == &mp_type_property || mp_obj_class_find(type, MP_QSTR___get__) != MP_OBJ_NULL;
    return is_descriptor ? MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS : 0;
}

// Sets flags on a class and on all that are derived from it.
static void add_flags(mp_obj_type_t *type, uint16_t flags) {
    mp_cstack_check_deep();
    METER_STEPS(1);
    type->flags |= flags;
    if (EXT(type)->subclasses != MP_OBJ_NULL) {
        size_t len;
        mp_obj_t *items;
        mp_obj_list_get(EXT(type)->subclasses, &len, &items);
        for (size_t i = 0; i < len; ++i) {
            add_flags(MP_OBJ_TO_PTR(items[i]), flags);
        }
    }
}

static void type_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    mp_print_str(print, "<class '");
    mp_obj_type_print_name(print, MP_OBJ_TO_PTR(self_in), true);
    mp_print_str(print, "'>");
}

static mp_obj_t type_make_new(const mp_obj_type_t *meta, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    if (n_args == 1 && n_kw == 0 && meta == &mp_type_type) {
        const mp_obj_type_t *type = mp_obj_get_type(args[0]);
        // There are several kinds of functions, and only one of them by name.
        bool is_function = type == &mp_type_closure || type == &mp_type_gen_wrap;
        return MP_OBJ_FROM_PTR(is_function ? &mp_type_fun_bc : type);
    }
    if (n_args != 3) {
        mp_raise_TypeError(MP_ERROR_TEXT("type() takes 1 or 3 arguments"));
    }
    meta = mp_obj_metaclass_of(meta, 0, NULL);
    return mp_obj_make_class(meta, mp_obj_str_get_qstr(args[0]), args[1], args[2], n_kw, args + 3);
}

static mp_obj_t type_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    // instantiate an instance of a class
    mp_obj_type_t *self = MP_OBJ_TO_PTR(self_in);
    if (!MP_OBJ_TYPE_HAS_SLOT(self, make_new)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot create '%q' instances"), self->name);
    }
    return MP_OBJ_TYPE_GET_SLOT(self, make_new)(self, n_args, n_kw, args);
}

mp_obj_t mp_obj_class_mro(const mp_obj_type_t *type) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    mp_mro_t at;
    const mp_obj_type_t *last = NULL;
    for (type = mp_mro_at(&at, type); type != NULL; type = mp_mro_next(&at)) {
        METER_STEPS(1);
        mp_obj_list_append(list, MP_OBJ_FROM_PTR(type));
        last = type;
    }
    if (last != &mp_type_object) {
        mp_obj_list_append(list, MP_OBJ_FROM_PTR(&mp_type_object));
    }
    return list;
}

static mp_obj_t as_tuple(mp_obj_t list) {
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(list, &len, &items);
    return mp_obj_new_tuple(len, items);
}

static mp_obj_t type_bases(const mp_obj_type_t *self) {
    if (self == &mp_type_object) {
        return mp_const_empty_tuple;
    }
    if (HAS_EXT(self)) {
        return MP_OBJ_FROM_PTR(EXT(self)->bases);
    }
    mp_obj_t parent = MP_OBJ_TYPE_HAS_SLOT(self, parent) ? MP_OBJ_FROM_PTR(MP_OBJ_TYPE_GET_SLOT(self, parent)) : MP_OBJ_FROM_PTR(&mp_type_object);
    return mp_obj_is_type(parent, &mp_type_tuple) ? parent : mp_obj_new_tuple(1, &parent);
}

static mp_obj_t type_mro_method(mp_obj_t self) {
    return mp_obj_class_mro(MP_OBJ_TO_PTR(self));
}
static MP_DEFINE_CONST_FUN_OBJ_1(type_mro_obj, type_mro_method);

static mp_obj_t type_subclasses(mp_obj_t self_in) {
    const mp_obj_type_t *self = MP_OBJ_TO_PTR(self_in);
    if (!HAS_EXT(self) || EXT(self)->subclasses == MP_OBJ_NULL) {
        return mp_obj_new_list(0, NULL);
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(EXT(self)->subclasses, &len, &items);
    return mp_obj_new_list(len, items);
}
static MP_DEFINE_CONST_FUN_OBJ_1(type_subclasses_obj, type_subclasses);

// Calls make_new of a class for a program that says cls.__new__(cls, ...).
static mp_obj_t new_of_native(size_t n_args, const mp_obj_t *args, mp_map_t *kw) {
    if (!mp_obj_is_class(args[0])) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__new__(X): X is not a type object (%s)"), mp_obj_get_type_str(args[0]));
    }
    const mp_obj_type_t *type = MP_OBJ_TO_PTR(args[0]);
    if (type->flags & MP_TYPE_FLAG_METACLASS) {
        return type_make_new(type, n_args - 1, kw->used, args + 1);
    }
    if (mp_obj_is_instance_type(type)) {
        return native_new(n_args, kw->used, args, false);
    }
    return type_call(args[0], n_args - 1, kw->used, args + 1);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(new_of_native_obj, 1, new_of_native);

// What a class says of itself; MP_OBJ_NULL where it says nothing.
static mp_obj_t type_own_attr(mp_obj_type_t *self, qstr attr) {
    switch (attr) {
        case MP_QSTR___name__:
            return MP_OBJ_NEW_QSTR(self->name);
        case MP_QSTR___qualname__:
            return type_qualname(self);
        case MP_QSTR___module__:
            return MP_OBJ_NEW_QSTR(mp_obj_type_module(self));
        case MP_QSTR___bases__:
            return type_bases(self);
        case MP_QSTR___base__: {
            mp_obj_tuple_t *bases = MP_OBJ_TO_PTR(type_bases(self));
            return bases->len == 0 ? mp_const_none : bases->items[0];
        }
        case MP_QSTR___mro__:
            return as_tuple(mp_obj_class_mro(self));
        case MP_QSTR___doc__: {
            mp_obj_t doc = class_dict_get(self, attr);
            return doc == MP_OBJ_NULL ? mp_const_none : doc;
        }
        case MP_QSTR___annotations__: {
            if (!HAS_EXT(self)) {
                return MP_OBJ_NULL;
            }
            mp_map_elem_t *elem = mp_map_lookup(&MP_OBJ_TYPE_GET_SLOT(self, locals_dict)->map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_ADD_IF_NOT_FOUND);
            if (elem->value == MP_OBJ_NULL) {
                elem->value = mp_obj_new_dict(0);
            }
            return elem->value;
        }
        case MP_QSTR___dict__: {
            // Returns a read-only dict of the class attributes.
            // If the internal locals is not fixed, a copy will be created.
            const mp_obj_dict_t *dict = MP_OBJ_TYPE_GET_SLOT_OR_NULL(self, locals_dict);
            if (!dict) {
                dict = &mp_const_empty_dict_obj;
            }
            if (dict->map.is_fixed) {
                return MP_OBJ_FROM_PTR(dict);
            }
            mp_obj_t copy = mp_obj_dict_copy(MP_OBJ_FROM_PTR(dict));
            ((mp_obj_dict_t *)MP_OBJ_TO_PTR(copy))->map.is_fixed = 1;
            return copy;
        }
        default:
            return MP_OBJ_NULL;
    }
}

static void type_load_attr(mp_obj_type_t *self, qstr attr, mp_obj_t *dest) {
    if (qstr_str(attr)[0] == '_' && qstr_str(attr)[1] == '_') {
        dest[0] = type_own_attr(self, attr);
        if (dest[0] != MP_OBJ_NULL) {
            return;
        }
    }
    struct class_lookup_data lookup = {
        .obj = (mp_obj_instance_t *)self,
        .attr = attr,
        .slot_offset = 0,
        .dest = dest,
        .is_type = true,
    };
    mp_obj_class_lookup(&lookup, self);
    if (dest[0] != MP_OBJ_NULL) {
        load_descriptor(dest[0], MP_OBJ_NULL, self, dest);
        return;
    }
    if (attr == MP_QSTR_mro || attr == MP_QSTR___subclasses__) {
        dest[0] = MP_OBJ_FROM_PTR(attr == MP_QSTR_mro ? &type_mro_obj : &type_subclasses_obj);
        dest[1] = MP_OBJ_FROM_PTR(self);
        return;
    }
    if (qstr_str(attr)[0] != '_' || qstr_str(attr)[1] != '_') {
        return;
    }
    if (attr == MP_QSTR___new__) {
        bool is_native = native_base_of(self) != NULL || (self->flags & MP_TYPE_FLAG_METACLASS);
        dest[0] = is_native ? MP_OBJ_FROM_PTR(&new_of_native_obj) : ((mp_obj_static_class_method_t *)MP_OBJ_TO_PTR(class_dict_get(&mp_type_object, attr)))->fun;
        return;
    }
    if (attr == MP_QSTR___init__) {
        dest[0] = MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj);
        return;
    }
    if (attr == MP_QSTR___hash__) {
        const mp_obj_type_t *native = native_base_of(self);
        if (native != NULL && is_container(native)) {
            dest[0] = mp_const_none;
            return;
        }
    }
    mp_obj_t special = mp_obj_special_of(native_base_of(self) == NULL ? &mp_type_object : native_base_of(self), attr);
    if (special != MP_OBJ_NULL) {
        dest[0] = special;
        return;
    }
    mp_obj_t found = class_dict_get(&mp_type_object, attr);
    if (found != MP_OBJ_NULL) {
        mp_convert_member_lookup(MP_OBJ_NULL, self, found, dest);
        dest[1] = mp_obj_is_exact_type(found, &mp_type_classmethod) ? MP_OBJ_FROM_PTR(self) : MP_OBJ_NULL;
        return;
    }
    special = mp_obj_special_of(&mp_type_type, attr);
    if (special != MP_OBJ_NULL) {
        dest[0] = special;
        dest[1] = MP_OBJ_FROM_PTR(self);
    }
}

// Sets or deletes an attribute of a class.
static bool type_store_attr(mp_obj_type_t *self, qstr attr, mp_obj_t value) {
    // A class made in C while the program runs, a named tuple's, takes methods as well.
    bool is_mutable = HAS_EXT(self)
        || (MP_OBJ_TYPE_HAS_SLOT(self, locals_dict) && !MP_OBJ_TYPE_GET_SLOT(self, locals_dict)->map.is_fixed);
    if (!is_mutable) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot set '%q' attribute of immutable type '%q'"), attr, self->name);
    }
    mp_map_t *locals_map = &MP_OBJ_TYPE_GET_SLOT(self, locals_dict)->map;
    if (value == MP_OBJ_NULL) {
        return mp_map_lookup(locals_map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_REMOVE_IF_FOUND) != NULL;
    }
    if (attr == MP_QSTR___name__) {
        self->name = mp_obj_str_get_qstr(value);
        return true;
    }
    if (attr == MP_QSTR___qualname__ && HAS_EXT(self)) {
        EXT(self)->qualname = value;
        return true;
    }
    uint16_t flags = accessor_flags(attr, value);
    if ((self->flags & flags) != flags) {
        add_flags(self, flags);
    }
    mp_map_lookup(locals_map, MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)->value = value;
    return true;
}

static void type_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_type_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL) {
        type_load_attr(self, attr, dest);
    } else if (type_store_attr(self, attr, dest[1])) {
        dest[0] = MP_OBJ_NULL; // indicate success
    }
}

static mp_obj_t type_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    if (value != MP_OBJ_SENTINEL) {
        return MP_OBJ_NULL;
    }
    mp_obj_t dest[3] = {MP_OBJ_NULL};
    struct class_lookup_data lookup = {
        .obj = MP_OBJ_TO_PTR(self_in),
        .attr = MP_QSTR___class_getitem__,
        .dest = dest,
        .is_type = true,
    };
    mp_obj_type_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_class_lookup(&lookup, self);
    if (dest[0] != MP_OBJ_NULL) {
        dest[2] = index;
        return mp_call_method_n_kw(1, 0, dest);
    }
    const mp_obj_type_t *native = native_base_of(self);
    if (native == &mp_type_list || native == &mp_type_dict || native == &mp_type_tuple || native == &mp_type_set
        || native == &mp_type_frozenset || native == &mp_type_type || native == &mp_type_deque || native == &mp_type_ordereddict) {
        return mp_obj_new_generic_alias(self_in, index);
    }
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("type '%q' is not subscriptable"), self->name);
}

static mp_obj_t type_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    return op == MP_UNARY_OP_HASH ? MP_OBJ_NEW_SMALL_INT((mp_uint_t)self_in) : MP_OBJ_NULL;
}

static mp_obj_t type_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    return op == MP_BINARY_OP_OR ? mp_obj_new_union(lhs, rhs) : MP_OBJ_NULL;
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_type,
    MP_QSTR_type,
    MP_TYPE_FLAG_METACLASS,
    make_new, type_make_new,
    print, type_print,
    call, type_call,
    unary_op, type_unary_op,
    binary_op, type_binary_op,
    subscr, type_subscr,
    attr, type_attr
    );

/******************************************************************************/
// metaclasses written in Python: their instances are types, with the layout of types

// Finds a method for a class in its metaclass; false where only `type` has it.
static bool meta_method(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const mp_obj_type_t *meta = mp_obj_get_type(self_in);
    mp_obj_t found = python_class_find(meta, attr);
    if (found == MP_OBJ_NULL || found == mp_const_none) {
        return false;
    }
    dest[0] = dest[1] = MP_OBJ_NULL;
    mp_convert_member_lookup(self_in, meta, found, dest);
    return true;
}

static mp_obj_t meta_make_new(const mp_obj_type_t *meta, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_t made;
    mp_obj_t new_fun = python_class_find(meta, MP_QSTR___new__);
    if (new_fun == MP_OBJ_NULL) {
        made = type_make_new(meta, n_args, n_kw, args);
    } else {
        if (mp_obj_is_exact_type(new_fun, &mp_type_staticmethod)) {
            new_fun = ((mp_obj_static_class_method_t *)MP_OBJ_TO_PTR(new_fun))->fun;
        }
        made = call_with(new_fun, MP_OBJ_FROM_PTR(meta), n_args, n_kw, args);
    }
    mp_obj_t dest[2];
    if (mp_obj_get_type(made) == meta && meta_method(made, MP_QSTR___init__, dest)) {
        call_with(dest[0], made, n_args, n_kw, args);
    }
    return made;
}

static void meta_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_obj_t dest[2];
    if ((kind == PRINT_STR && meta_method(self_in, MP_QSTR___str__, dest)) || meta_method(self_in, MP_QSTR___repr__, dest)) {
        mp_obj_print_helper(print, mp_call_method_n_kw(0, 0, dest), PRINT_STR);
    } else {
        type_print(print, self_in, kind);
    }
}

static mp_obj_t meta_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_cstack_check_deep();
    mp_obj_t dest[2];
    if (meta_method(self_in, MP_QSTR___call__, dest) && dest[1] != MP_OBJ_NULL) {
        return call_with(dest[0], dest[1], n_args, n_kw, args);
    }
    return type_call(self_in, n_args, n_kw, args);
}

static mp_obj_t meta_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    mp_obj_t dest[2];
    if (mp_unary_op_method_name[op] != MP_QSTRnull && meta_method(self_in, mp_unary_op_method_name[op], dest)) {
        return mp_call_method_n_kw(0, 0, dest);
    }
    if (op == MP_UNARY_OP_BOOL && meta_method(self_in, MP_QSTR___len__, dest)) {
        return MP_OBJ_NULL;
    }
    return op == MP_UNARY_OP_BOOL ? mp_const_true : type_unary_op(op, self_in);
}

static mp_obj_t meta_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    mp_obj_t dest[3];
    if (mp_binary_op_method_name[op] != MP_QSTRnull && meta_method(lhs, mp_binary_op_method_name[op], dest)) {
        dest[2] = rhs;
        mp_obj_t res = mp_call_method_n_kw(1, 0, dest);
        if (res == mp_const_notimplemented) {
            return MP_OBJ_NULL;
        }
        return op == MP_BINARY_OP_CONTAINS ? mp_obj_new_bool(mp_obj_is_true(res)) : res;
    }
    return type_binary_op(op, lhs, rhs);
}

static void meta_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_type_t *self = MP_OBJ_TO_PTR(self_in);
    const mp_obj_type_t *meta = mp_obj_get_type(self_in);
    mp_obj_t method[4];
    if (dest[0] != MP_OBJ_NULL) {
        bool is_delete = dest[1] == MP_OBJ_NULL;
        if (meta_method(self_in, is_delete ? MP_QSTR___delattr__ : MP_QSTR___setattr__, method)) {
            method[2] = MP_OBJ_NEW_QSTR(attr);
            method[3] = dest[1];
            mp_call_method_n_kw(is_delete ? 1 : 2, 0, method);
            dest[0] = MP_OBJ_NULL;
        } else {
            type_attr(self_in, attr, dest);
        }
        return;
    }
    mp_obj_t found = python_class_find(meta, attr);
    if (found != MP_OBJ_NULL && is_data_descriptor(found)) {
        load_descriptor(found, self_in, meta, dest);
        return;
    }
    if (found == MP_OBJ_NULL || attr == MP_QSTR___module__ || attr == MP_QSTR___qualname__ || attr == MP_QSTR___doc__
        || attr == MP_QSTR___init__ || attr == MP_QSTR___new__ || python_class_find(self, attr) != MP_OBJ_NULL) {
        type_load_attr(self, attr, dest);
        if (dest[0] != MP_OBJ_NULL) {
            return;
        }
    }
    if (found != MP_OBJ_NULL) {
        mp_convert_member_lookup(self_in, meta, found, dest);
        load_descriptor(found, self_in, meta, dest);
        return;
    }
    if (attr != MP_QSTR___set_name__ && attr != MP_QSTR___get__ && attr != MP_QSTR___next__ && meta_method(self_in, MP_QSTR___getattr__, method)) {
        method[2] = MP_OBJ_NEW_QSTR(attr);
        dest[0] = mp_call_method_n_kw(1, 0, method);
    }
}

static mp_obj_t meta_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    mp_obj_t dest[4];
    qstr name = value == MP_OBJ_SENTINEL ? MP_QSTR___getitem__ : value == MP_OBJ_NULL ? MP_QSTR___delitem__ : MP_QSTR___setitem__;
    if (!meta_method(self_in, name, dest)) {
        return type_subscr(self_in, index, value);
    }
    dest[2] = index;
    dest[3] = value;
    mp_obj_t res = mp_call_method_n_kw(value == MP_OBJ_SENTINEL || value == MP_OBJ_NULL ? 1 : 2, 0, dest);
    return value == MP_OBJ_SENTINEL ? res : mp_const_none;
}

static mp_obj_t meta_getiter(mp_obj_t self_in, mp_obj_iter_buf_t *iter_buf) {
    (void)iter_buf;
    mp_obj_t dest[2];
    return meta_method(self_in, MP_QSTR___iter__, dest) ? mp_call_method_n_kw(0, 0, dest) : MP_OBJ_NULL;
}

/******************************************************************************/
// making a class

const mp_obj_type_t *mp_obj_metaclass_of(const mp_obj_type_t *meta, size_t n_bases, const mp_obj_t *bases) {
    for (size_t i = 0; i < n_bases; ++i) {
        const mp_obj_type_t *other = mp_obj_get_type(bases[i]);
        if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(meta), MP_OBJ_FROM_PTR(other))) {
            continue;
        }
        if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(other), MP_OBJ_FROM_PTR(meta))) {
            mp_raise_TypeError(MP_ERROR_TEXT("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"));
        }
        meta = other;
    }
    return meta;
}

static MP_NORETURN void raise_no_order(size_t n_bases, const mp_obj_t *bases) {
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64, &print);
    mp_print_str(&print, "Cannot create a consistent method resolution\norder (MRO) for bases ");
    for (size_t i = 0; i < n_bases; ++i) {
        mp_printf(&print, i == 0 ? "%q" : ", %q", ((mp_obj_type_t *)MP_OBJ_TO_PTR(bases[i]))->name);
    }
    mp_raise_type_arg(&mp_type_TypeError, mp_obj_new_str_from_vstr(&vstr));
}

// The order of a class with several bases: the C3 linearization. Each base's own order is a list,
// and so is the list of bases; what is first in one of them and in no other's rest comes next.
static mp_obj_tuple_t *linearize(mp_obj_type_t *self, size_t n_bases, const mp_obj_t *bases) {
    size_t n_lists = n_bases + 1;
    mp_obj_t *lists = m_new(mp_obj_t, n_lists);
    size_t *firsts = m_new0(size_t, n_lists);
    for (size_t i = 0; i < n_bases; ++i) {
        lists[i] = mp_obj_class_mro(MP_OBJ_TO_PTR(bases[i]));
    }
    lists[n_bases] = mp_obj_new_list(n_bases, (mp_obj_t *)bases);
    mp_obj_t self_obj = MP_OBJ_FROM_PTR(self);
    mp_obj_t order = mp_obj_new_list(1, &self_obj);
    for (;;) {
        mp_obj_t next = MP_OBJ_NULL;
        bool is_done = true;
        for (size_t i = 0; i < n_lists && next == MP_OBJ_NULL; ++i) {
            size_t len;
            mp_obj_t *items;
            mp_obj_list_get(lists[i], &len, &items);
            if (firsts[i] == len) {
                continue;
            }
            is_done = false;
            next = items[firsts[i]];
            for (size_t j = 0; j < n_lists && next != MP_OBJ_NULL; ++j) {
                size_t other_len;
                mp_obj_t *other;
                mp_obj_list_get(lists[j], &other_len, &other);
                METER_STEPS(1 + (other_len >> 4));
                for (size_t k = firsts[j] + 1; k < other_len; ++k) {
                    if (other[k] == next) {
                        next = MP_OBJ_NULL;
                        break;
                    }
                }
            }
        }
        if (is_done) {
            break;
        }
        if (next == MP_OBJ_NULL) {
            raise_no_order(n_bases, bases);
        }
        mp_obj_list_append(order, next);
        for (size_t i = 0; i < n_lists; ++i) {
            size_t len;
            mp_obj_t *items;
            mp_obj_list_get(lists[i], &len, &items);
            if (firsts[i] < len && items[firsts[i]] == next) {
                ++firsts[i];
            }
        }
    }
    return MP_OBJ_TO_PTR(as_tuple(order));
}

// The builtin type a class is derived from: one whose layout suits all bases.
static const mp_obj_type_t *best_native(size_t n_bases, const mp_obj_t *bases) {
    const mp_obj_type_t *best = NULL;
    for (size_t i = 0; i < n_bases; ++i) {
        const mp_obj_type_t *native = native_base_of(MP_OBJ_TO_PTR(bases[i]));
        if (native == NULL || native == best) {
            continue;
        }
        if (best == NULL || mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(native), MP_OBJ_FROM_PTR(best))) {
            best = native;
            continue;
        }
        if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(best), MP_OBJ_FROM_PTR(native))
            && !(mp_obj_is_exception_type(MP_OBJ_FROM_PTR(best)) && mp_obj_is_exception_type(MP_OBJ_FROM_PTR(native)))) {
            mp_raise_TypeError(MP_ERROR_TEXT("multiple bases have instance lay-out conflict"));
        }
    }
    return best;
}

static void check_bases(size_t n_bases, const mp_obj_t *bases) {
    for (size_t i = 0; i < n_bases; i++) {
        if (!mp_obj_is_class(bases[i])) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("bases must be types, not '%s'"), mp_obj_get_type_str(bases[i]));
        }
        const mp_obj_type_t *t = MP_OBJ_TO_PTR(bases[i]);
        if (!MP_OBJ_TYPE_HAS_SLOT(t, make_new) || t == &mp_type_bool || t == &mp_type_range || t == &mp_type_slice || t == &mp_type_memoryview) {
            mp_raise_msg_varg(&mp_type_TypeError,
                MP_ERROR_TEXT("type '%q' is not an acceptable base type"), t->name);
        }
        for (size_t j = 0; j < i; ++j) {
            METER_STEPS(1);
            if (bases[j] == bases[i]) {
                mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("duplicate base class %q"), t->name);
            }
        }
    }
}

static mp_obj_t dict_take(mp_obj_dict_t *dict, qstr name) {
    mp_map_elem_t *elem = mp_map_lookup(&dict->map, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    if (elem == NULL) {
        return MP_OBJ_NULL;
    }
    mp_obj_t value = elem->value;
    mp_map_lookup(&dict->map, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP_REMOVE_IF_FOUND);
    return value;
}

static void wrap_member(mp_obj_dict_t *dict, qstr name, const mp_obj_type_t *wrapper) {
    mp_map_elem_t *elem = mp_map_lookup(&dict->map, MP_OBJ_NEW_QSTR(name), MP_MAP_LOOKUP);
    if (elem != NULL && mp_obj_is_fun(elem->value)) {
        elem->value = static_class_method_make_new(wrapper, 1, 0, &elem->value);
    }
}

// Which names instances may have, where the class says so in __slots__.
static void take_slots(mp_obj_type_t *type, mp_obj_dict_t *locals, size_t n_bases, const mp_obj_t *bases) {
    mp_map_elem_t *elem = mp_map_lookup(&locals->map, MP_OBJ_NEW_QSTR(MP_QSTR___slots__), MP_MAP_LOOKUP);
    if (elem == NULL) {
        return;
    }
    mp_obj_t slots = elem->value;
    slots = mp_obj_is_str(slots) ? mp_obj_new_tuple(1, &slots) : as_tuple(mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), slots));
    EXT(type)->slots = slots;
    size_t len;
    mp_obj_t *items;
    mp_obj_tuple_get(slots, &len, &items);
    for (size_t i = 0; i < len; ++i) {
        METER_STEPS(1);
        if (!mp_obj_is_str(items[i])) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("__slots__ items must be strings, not '%s'"), mp_obj_get_type_str(items[i]));
        }
        if (mp_map_lookup(&locals->map, items[i], MP_MAP_LOOKUP) != NULL && mp_obj_str_get_qstr(items[i]) != MP_QSTR___dict__) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("'%q' in __slots__ conflicts with class variable"), mp_obj_str_get_qstr(items[i]));
        }
        if (mp_obj_str_get_qstr(items[i]) == MP_QSTR___dict__) {
            return;
        }
    }
    for (size_t i = 0; i < n_bases; ++i) {
        const mp_obj_type_t *base = MP_OBJ_TO_PTR(bases[i]);
        if (base != &mp_type_object && HAS_EXT(base) && !(base->flags & MP_TYPE_FLAG_HAS_SLOTS)) {
            return;
        }
    }
    type->flags |= MP_TYPE_FLAG_HAS_SLOTS;
}

// Tells the members of a class their names.
static void call_set_names(mp_obj_t class, mp_obj_dict_t *locals) {
    mp_obj_t members = mp_const_none;
    for (size_t i = 0; i < locals->map.alloc; ++i) {
        if (!mp_map_slot_is_filled(&locals->map, i) || !mp_obj_is_obj(locals->map.table[i].value)) {
            continue;
        }
        mp_obj_t value = locals->map.table[i].value;
        const mp_obj_type_t *type = mp_obj_get_type(value);
        if (mp_obj_is_instance_type(type) && mp_obj_class_find(type, MP_QSTR___set_name__) != MP_OBJ_NULL) {
            // Kept apart: what is called may change the class.
            if (members == mp_const_none) {
                members = mp_obj_new_list(0, NULL);
            }
            mp_obj_list_append(members, locals->map.table[i].key);
            mp_obj_list_append(members, value);
        }
    }
    if (members == mp_const_none) {
        return;
    }
    size_t len;
    mp_obj_t *items;
    mp_obj_list_get(members, &len, &items);
    for (size_t i = 0; i < len; i += 2) {
        mp_obj_t dest[4];
        mp_load_special_maybe(items[i + 1], MP_QSTR___set_name__, dest);
        if (dest[0] != MP_OBJ_NULL) {
            dest[2] = class;
            dest[3] = items[i];
            mp_call_method_n_kw(2, 0, dest);
        }
    }
}

static void call_init_subclass(mp_obj_type_t *type, size_t n_kw, const mp_obj_t *kw) {
    mp_mro_t at;
    mp_mro_at(&at, type);
    const mp_obj_type_t *base;
    while ((base = mp_mro_next(&at)) != NULL) {
        mp_obj_t found = HAS_EXT(base) ? class_dict_get(base, MP_QSTR___init_subclass__) : MP_OBJ_NULL;
        if (found != MP_OBJ_NULL) {
            mp_obj_t dest[2] = {MP_OBJ_NULL};
            mp_convert_member_lookup(MP_OBJ_NULL, type, found, dest);
            if (dest[1] == MP_OBJ_NULL) {
                mp_call_function_n_kw(dest[0], 0, n_kw, kw);
            } else {
                call_with(dest[0], dest[1], 0, n_kw, kw);
            }
            return;
        }
    }
    if (n_kw > 0) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q.__init_subclass__() takes no keyword arguments"), type->name);
    }
}

mp_obj_t mp_obj_make_class(const mp_obj_type_t *meta, qstr name, mp_obj_t bases_tuple, mp_obj_t namespace, size_t n_kw, const mp_obj_t *kw) {
    namespace = mp_obj_native_of(namespace);
    if (!mp_obj_is_type(bases_tuple, &mp_type_tuple) || !mp_obj_is_dict_or_ordereddict(namespace)) {
        mp_raise_TypeError(MP_ERROR_TEXT("type() takes a name, a tuple of bases and a dict"));
    }
    size_t n_bases;
    mp_obj_t *bases;
    mp_obj_tuple_get(bases_tuple, &n_bases, &bases);
    check_bases(n_bases, bases);
    meta = mp_obj_metaclass_of(meta, n_bases, bases);

    mp_obj_dict_t *locals = MP_OBJ_TO_PTR(mp_obj_dict_copy(namespace));
    locals->base.type = &mp_type_dict;

    mp_class_ext_t *ext = m_new0(mp_class_ext_t, 1);
    mp_obj_t object = MP_OBJ_FROM_PTR(&mp_type_object);
    ext->bases = MP_OBJ_TO_PTR(n_bases == 0 ? mp_obj_new_tuple(1, &object) : bases_tuple);
    ext->native_base = best_native(n_bases, bases);
    ext->qualname = dict_take(locals, MP_QSTR___qualname__);

    mp_obj_type_t *o = m_new_obj_var0(mp_obj_type_t, slots, void *, 13);
    o->base.type = meta;
    o->name = name;
    MP_OBJ_TYPE_SET_SLOT(o, locals_dict, locals, 9);
    MP_OBJ_TYPE_SET_SLOT(o, ext, ext, 10);
    if (n_bases > 1) {
        ext->mro = linearize(o, n_bases, bases);
        MP_OBJ_TYPE_SET_SLOT(o, parent, MP_OBJ_TO_PTR(bases_tuple), 11);
    } else if (n_bases == 1) {
        MP_OBJ_TYPE_SET_SLOT(o, parent, MP_OBJ_TO_PTR(bases[0]), 11);
    }

    if (ext->native_base != NULL && (ext->native_base->flags & MP_TYPE_FLAG_METACLASS)) {
        o->flags = MP_TYPE_FLAG_METACLASS;
        MP_OBJ_TYPE_SET_SLOT(o, make_new, meta_make_new, 0);
        MP_OBJ_TYPE_SET_SLOT(o, print, meta_print, 1);
        MP_OBJ_TYPE_SET_SLOT(o, call, meta_call, 2);
        MP_OBJ_TYPE_SET_SLOT(o, unary_op, meta_unary_op, 3);
        MP_OBJ_TYPE_SET_SLOT(o, binary_op, meta_binary_op, 4);
        MP_OBJ_TYPE_SET_SLOT(o, attr, meta_attr, 5);
        MP_OBJ_TYPE_SET_SLOT(o, subscr, meta_subscr, 6);
        MP_OBJ_TYPE_SET_SLOT(o, iter, meta_getiter, 7);
    } else {
        o->flags = MP_TYPE_FLAG_EQ_NOT_REFLEXIVE
            | MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE
            | MP_TYPE_FLAG_EQ_HAS_NEQ_TEST
            | MP_TYPE_FLAG_ITER_IS_GETITER
            | MP_TYPE_FLAG_INSTANCE_TYPE;
        MP_OBJ_TYPE_SET_SLOT(o, make_new, mp_obj_instance_make_new, 0);
        MP_OBJ_TYPE_SET_SLOT(o, print, instance_print, 1);
        MP_OBJ_TYPE_SET_SLOT(o, call, mp_obj_instance_call, 2);
        MP_OBJ_TYPE_SET_SLOT(o, unary_op, instance_unary_op, 3);
        MP_OBJ_TYPE_SET_SLOT(o, binary_op, instance_binary_op, 4);
        MP_OBJ_TYPE_SET_SLOT(o, attr, mp_obj_instance_attr, 5);
        MP_OBJ_TYPE_SET_SLOT(o, subscr, instance_subscr, 6);
        MP_OBJ_TYPE_SET_SLOT(o, iter, mp_obj_instance_getiter, 7);
        MP_OBJ_TYPE_SET_SLOT(o, buffer, instance_get_buffer, 8);
    }

    for (size_t i = 0; i < n_bases; ++i) {
        const mp_obj_type_t *base = MP_OBJ_TO_PTR(bases[i]);
        o->flags |= base->flags & (MP_TYPE_FLAG_HAS_SPECIAL_ACCESSORS | MP_TYPE_FLAG_CLASS_FIRST);
    }
    for (size_t i = 0; i < locals->map.alloc; i++) {
        if (mp_map_slot_is_filled(&locals->map, i) && mp_obj_is_qstr(locals->map.table[i].key)) {
            o->flags |= accessor_flags(MP_OBJ_QSTR_VALUE(locals->map.table[i].key), locals->map.table[i].value);
        }
    }
    take_slots(o, locals, n_bases, bases);

    wrap_member(locals, MP_QSTR___new__, &mp_type_staticmethod);
    wrap_member(locals, MP_QSTR___init_subclass__, &mp_type_classmethod);
    wrap_member(locals, MP_QSTR___class_getitem__, &mp_type_classmethod);
    if (class_dict_get(o, MP_QSTR___eq__) != MP_OBJ_NULL && class_dict_get(o, MP_QSTR___hash__) == MP_OBJ_NULL) {
        mp_obj_dict_store(MP_OBJ_FROM_PTR(locals), MP_OBJ_NEW_QSTR(MP_QSTR___hash__), mp_const_none);
    }
    if (class_dict_get(o, MP_QSTR___module__) == MP_OBJ_NULL) {
        mp_map_elem_t *module = mp_map_lookup(&mp_globals_get()->map, MP_OBJ_NEW_QSTR(MP_QSTR___name__), MP_MAP_LOOKUP);
        if (module != NULL) {
            mp_obj_dict_store(MP_OBJ_FROM_PTR(locals), MP_OBJ_NEW_QSTR(MP_QSTR___module__), module->value);
        }
    }

    mp_obj_t class = MP_OBJ_FROM_PTR(o);
    for (size_t i = 0; i < n_bases; ++i) {
        const mp_obj_type_t *base = MP_OBJ_TO_PTR(bases[i]);
        if (HAS_EXT(base)) {
            if (EXT(base)->subclasses == MP_OBJ_NULL) {
                EXT(base)->subclasses = mp_obj_new_list(0, NULL);
            }
            mp_obj_list_append(EXT(base)->subclasses, class);
        }
    }
    call_set_names(class, locals);
    call_init_subclass(o, n_kw, kw);
    return class;
}

mp_obj_t mp_obj_new_type(qstr name, mp_obj_t bases_tuple, mp_obj_t locals_dict) {
    return mp_obj_make_class(&mp_type_type, name, bases_tuple, locals_dict, 0, NULL);
}

/******************************************************************************/
// super object

typedef struct _mp_obj_super_t {
    mp_obj_base_t base;
    mp_obj_t type;
    mp_obj_t obj;
} mp_obj_super_t;

static void super_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    mp_obj_super_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "<super: <class '%q'>, <%s object>>", (qstr)((mp_obj_type_t *)MP_OBJ_TO_PTR(self->type))->name, mp_obj_get_type_str(self->obj));
}

static void super_check(mp_obj_t type, mp_obj_t obj) {
    // Per CPython: "If the second argument is an object, isinstance(obj, type) must be true.
    // If the second argument is a type, issubclass(type2, type) must be true (this is useful for classmethods)."
    if (!mp_obj_is_class(type)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("super() argument 1 must be a type, not %s"), mp_obj_get_type_str(type));
    }
    if (!(mp_obj_is_class(obj) && mp_obj_is_subclass_fast(obj, type))
        && !mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(obj)), type)
        && type != MP_OBJ_FROM_PTR(&mp_type_object)) {
        mp_raise_TypeError(MP_ERROR_TEXT("super(type, obj): obj must be an instance or subtype of type"));
    }
}

static mp_obj_t super_make_new(const mp_obj_type_t *type_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type_in;
    // 0 arguments are turned into 2 in the compiler
    // 1 argument is not implemented
    if (n_args == 0) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("super(): no arguments"));
    }
    mp_arg_check_num(n_args, n_kw, 2, 2, false);
    super_check(args[0], args[1]);
    mp_obj_super_t *o = m_new_obj(mp_obj_super_t);
    *o = (mp_obj_super_t) {{type_in}, args[0], args[1]};
    return MP_OBJ_FROM_PTR(o);
}

static void super_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] != MP_OBJ_NULL) {
        // not load attribute
        return;
    }
    mp_obj_super_t *self = MP_OBJ_TO_PTR(self_in);
    const mp_obj_type_t *start = MP_OBJ_TO_PTR(self->type);
    bool is_class = mp_obj_is_class(self->obj) && mp_obj_is_subclass_fast(self->obj, self->type);
    const mp_obj_type_t *type = is_class ? MP_OBJ_TO_PTR(self->obj) : mp_obj_get_type(self->obj);
    bool is_meta = !is_class && mp_obj_is_class(self->obj);

    // Go on behind the class in the order of the object's own class.
    mp_mro_t at;
    const mp_obj_type_t *next = mp_mro_at(&at, type);
    while (next != NULL && next != start) {
        METER_STEPS(1);
        next = mp_mro_next(&at);
    }
    for (next = next == NULL ? NULL : mp_mro_next(&at); next != NULL && next != &mp_type_object; next = mp_mro_next(&at)) {
        METER_STEPS(1);
        if (HAS_EXT(next)) {
            mp_obj_t found = class_dict_get(next, attr);
            if (found == MP_OBJ_NULL) {
                continue;
            }
            mp_convert_member_lookup(is_class ? MP_OBJ_NULL : self->obj, is_class ? type : next, found, dest);
            if (is_class && mp_obj_is_fun(found)) {
                dest[1] = MP_OBJ_NULL;
            }
            load_descriptor(found, is_class ? MP_OBJ_NULL : self->obj, type, dest);
            return;
        }
        if (attr == MP_QSTR___init__ || attr == MP_QSTR___new__) {
            break;
        }
        if (is_meta) {
            // What `type` itself does for a class.
            break;
        }
        struct class_lookup_data lookup = {
            .obj = MP_OBJ_TO_PTR(self->obj),
            .attr = attr,
            .dest = dest,
            .is_type = is_class,
        };
        native_lookup(&lookup, next);
        if (dest[0] != MP_OBJ_NULL) {
            return;
        }
    }

    if (attr == MP_QSTR___new__) {
        bool is_native = native_base_of(type) != NULL || (type->flags & MP_TYPE_FLAG_METACLASS);
        dest[0] = is_native ? MP_OBJ_FROM_PTR(&new_of_native_obj) : ((mp_obj_static_class_method_t *)MP_OBJ_TO_PTR(class_dict_get(&mp_type_object, attr)))->fun;
        return;
    }
    if (attr == MP_QSTR___init__) {
        dest[0] = MP_OBJ_FROM_PTR(&native_base_init_wrapper_obj);
        dest[1] = self->obj;
        return;
    }
    const mp_obj_type_t *native = is_class && !is_meta ? native_base_of(type) : native_base_of(type);
    mp_obj_t special = mp_obj_special_of(is_meta ? &mp_type_type : native == NULL ? &mp_type_object : native, attr);
    if (special != MP_OBJ_NULL) {
        dest[0] = special;
        dest[1] = is_class ? MP_OBJ_NULL : self->obj;
        return;
    }
    if (is_meta) {
        mp_obj_t method[2] = {MP_OBJ_NULL};
        type_load_attr(MP_OBJ_TO_PTR(self->obj), attr, method);
        dest[0] = method[0];
        dest[1] = method[1];
        return;
    }
    mp_obj_t found = class_dict_get(&mp_type_object, attr);
    if (found != MP_OBJ_NULL) {
        mp_convert_member_lookup(is_class ? MP_OBJ_NULL : self->obj, type, found, dest);
        if (!mp_obj_is_exact_type(found, &mp_type_classmethod)) {
            dest[1] = is_class ? MP_OBJ_NULL : self->obj;
        } else {
            dest[1] = MP_OBJ_FROM_PTR(type);
        }
    }
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_super,
    MP_QSTR_super,
    MP_TYPE_FLAG_NONE,
    make_new, super_make_new,
    print, super_print,
    attr, super_attr
    );

void mp_load_super_method(qstr attr, mp_obj_t *dest) {
    super_check(dest[1], dest[2]);
    mp_obj_super_t super = {{&mp_type_super}, dest[1], dest[2]};
    mp_load_method(MP_OBJ_FROM_PTR(&super), attr, dest);
}

/******************************************************************************/
// subclassing and built-ins specific to types

// object and classinfo should be type objects
// (but the function will fail gracefully if they are not)
bool mp_obj_is_subclass_fast(mp_const_obj_t object, mp_const_obj_t classinfo) {
    if (object == classinfo) {
        return true;
    }
    if (!mp_obj_is_obj(object) || !mp_obj_is_class(object)) {
        return false;
    }
    mp_mro_t at;
    for (const mp_obj_type_t *type = mp_mro_at(&at, MP_OBJ_TO_PTR(object)); type != NULL; type = mp_mro_next(&at)) {
        if (MP_OBJ_FROM_PTR(type) == classinfo) {
            return true;
        }
    }
    return false;
}

// Asks __instancecheck__ or __subclasscheck__ of the classes; `object` is the one that is asked for.
static bool check_class(mp_obj_t object, mp_obj_t classinfo, bool is_instance) {
    mp_cstack_check_deep();
    if (mp_obj_is_type(classinfo, &mp_type_tuple)) {
        size_t len;
        mp_obj_t *items;
        mp_obj_tuple_get(classinfo, &len, &items);
        for (size_t i = 0; i < len; i++) {
            METER_STEPS(1);
            if (check_class(object, items[i], is_instance)) {
                return true;
            }
        }
        return false;
    }
    const mp_obj_type_t *meta = mp_obj_get_type(classinfo);
    if (meta == &mp_type_type) {
        mp_obj_t type = is_instance ? MP_OBJ_FROM_PTR(mp_obj_get_type(object)) : object;
        return classinfo == MP_OBJ_FROM_PTR(&mp_type_object) || mp_obj_is_subclass_fast(type, classinfo);
    }
    mp_obj_t members = mp_obj_union_members(classinfo);
    if (members != MP_OBJ_NULL) {
        return check_class(object, members, is_instance);
    }
    mp_obj_t method[3] = {MP_OBJ_NULL};
    mp_obj_t found = python_class_find(meta, is_instance ? MP_QSTR___instancecheck__ : MP_QSTR___subclasscheck__);
    if (found != MP_OBJ_NULL) {
        mp_convert_member_lookup(classinfo, meta, found, method);
        method[2] = object;
        return mp_obj_is_true(mp_call_method_n_kw(1, 0, method));
    }
    if (!mp_obj_is_class(classinfo)) {
        mp_raise_TypeError(is_instance
            ? MP_ERROR_TEXT("isinstance() arg 2 must be a type, a tuple of types, or a union")
            : MP_ERROR_TEXT("issubclass() arg 2 must be a class, a tuple of classes, or a union"));
    }
    return mp_obj_is_subclass_fast(is_instance ? MP_OBJ_FROM_PTR(mp_obj_get_type(object)) : object, classinfo);
}

bool mp_obj_is_instance_of(mp_obj_t object, mp_obj_t classinfo) {
    return check_class(object, classinfo, true);
}

static mp_obj_t mp_obj_is_subclass(mp_obj_t object, mp_obj_t classinfo) {
    return mp_obj_new_bool(check_class(object, classinfo, false));
}

static mp_obj_t mp_builtin_issubclass(mp_obj_t object, mp_obj_t classinfo) {
    if (!mp_obj_is_class(object)) {
        mp_raise_TypeError(MP_ERROR_TEXT("issubclass() arg 1 must be a class"));
    }
    return mp_obj_is_subclass(object, classinfo);
}

MP_DEFINE_CONST_FUN_OBJ_2(mp_builtin_issubclass_obj, mp_builtin_issubclass);

static mp_obj_t mp_builtin_isinstance(mp_obj_t object, mp_obj_t classinfo) {
    return mp_obj_new_bool(check_class(object, classinfo, true));
}

MP_DEFINE_CONST_FUN_OBJ_2(mp_builtin_isinstance_obj, mp_builtin_isinstance);

mp_obj_t mp_obj_cast_to_native_base(mp_obj_t self_in, mp_const_obj_t native_type) {
    const mp_obj_type_t *self_type = mp_obj_get_type(self_in);

    if (MP_OBJ_FROM_PTR(self_type) == native_type) {
        return self_in;
    } else if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(self_type), native_type)) {
        return MP_OBJ_NULL;
    } else if (!mp_obj_is_instance_type(self_type)) {
        return self_in;
    } else {
        return mp_obj_native_of(self_in);
    }
}

/******************************************************************************/
// staticmethod and classmethod types (probably should go in a different file)

static mp_obj_t static_class_method_make_new(const mp_obj_type_t *self, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    assert(self == &mp_type_staticmethod || self == &mp_type_classmethod);

    mp_arg_check_num(n_args, n_kw, 1, 1, false);

    mp_obj_static_class_method_t *o = m_new_obj(mp_obj_static_class_method_t);
    *o = (mp_obj_static_class_method_t) {{self}, args[0]};
    return MP_OBJ_FROM_PTR(o);
}

// A decorated method says of itself what the function says.
static void static_class_method_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_static_class_method_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL) {
        if (attr == MP_QSTR___func__ || attr == MP_QSTR___wrapped__) {
            dest[0] = self->fun;
        } else if (attr != MP_QSTR___get__ && attr != MP_QSTR___set_name__) {
            mp_load_method_maybe(self->fun, attr, dest);
        }
    } else if (dest[1] != MP_OBJ_NULL) {
        mp_store_attr(self->fun, attr, dest[1]);
        dest[0] = MP_OBJ_NULL;
    }
}

static mp_obj_t static_method_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_cstack_check_deep();
    return mp_call_function_n_kw(((mp_obj_static_class_method_t *)MP_OBJ_TO_PTR(self_in))->fun, n_args, n_kw, args);
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_staticmethod,
    MP_QSTR_staticmethod,
    MP_TYPE_FLAG_NONE,
    make_new, static_class_method_make_new,
    call, static_method_call,
    attr, static_class_method_attr
    );

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_classmethod,
    MP_QSTR_classmethod,
    MP_TYPE_FLAG_NONE,
    make_new, static_class_method_make_new,
    attr, static_class_method_attr
    );
