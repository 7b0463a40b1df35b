// SPDX-License-Identifier: MIT
// Special methods of builtin types as attributes: [1].__len__(), int.__add__, object.__repr__.
//
// Builtin types do these things in C, by operators. Here each method has one object that does the
// same for whatever its first argument is; which types have it is said by groups.

#include <math.h>
#include <string.h>

#include "py/builtin.h"
#include "py/objfun.h"
#include "py/objlist.h"
#include "py/objmodule.h"
#include "py/objstr.h"
#include "py/objtype.h"
#include "py/runtime.h"

MP_DECLARE_CONST_FUN_OBJ_2(format_method_obj); // format.c

enum {
    OBJECT = 0x0001,
    HASH = 0x0002,
    SIZED = 0x0004,      // length, membership
    ITERABLE = 0x0008,
    INDEXED = 0x0010,
    MUTABLE = 0x0020,    // items can be set and deleted
    SEQUENCE = 0x0040,   // + and *
    LIST = 0x0080,       // += and *=
    SET = 0x0100,
    BITS = 0x0200,       // & | ^
    NUMBER = 0x0400,
    REAL = 0x0800,
    INTEGER = 0x1000,
    ITERATOR = 0x2000,
    CALLABLE = 0x4000,
    TYPE = 0x8000,
    MODULO = 0x10000,
    DICT = 0x20000,      // |
    BOOL = 0x40000,
};

typedef enum {
    UNARY, BINARY, REVERSED, INPLACE, COMPARE, CONTAINS, ITER, NEXT, GETITEM, SETITEM, DELITEM,
    REPR, STR, FORMAT, INT, FLOAT, ROUND, TRUNC, FLOOR, CEIL, CALL, LOAD, STORE, DELETE,
    HASH_OF, POWER, SUBCLASS, INSTANCE,
} kind_t;

typedef struct {
    mp_obj_base_t base;
    uint16_t name;
    uint8_t kind;
    uint8_t op;
    uint32_t groups;
} special_t;

static mp_obj_t special_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args);

static void special_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    mp_printf(print, "<slot wrapper '%q'>", ((special_t *)MP_OBJ_TO_PTR(self_in))->name);
}

static void special_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] == MP_OBJ_NULL && (attr == MP_QSTR___name__ || attr == MP_QSTR___qualname__)) {
        dest[0] = MP_OBJ_NEW_QSTR(((special_t *)MP_OBJ_TO_PTR(self_in))->name);
    } else if (dest[0] == MP_OBJ_NULL && attr == MP_QSTR___doc__) {
        dest[0] = mp_const_none;
    }
}

static MP_DEFINE_CONST_OBJ_TYPE(
    type_special,
    MP_QSTR_wrapper_descriptor,
    MP_TYPE_FLAG_BINDS_SELF,
    print, special_print,
    attr, special_attr,
    call, special_call
    );

#define SPECIAL(name_, kind_, op_, groups_) { { &type_special }, MP_QSTR___##name_##__, kind_, op_, groups_ }
#define OPERATOR(name_, op_, groups_) \
    SPECIAL(name_, BINARY, MP_BINARY_OP_##op_, groups_), \
    SPECIAL(r##name_, REVERSED, MP_BINARY_OP_##op_, (groups_) & ~(SEQUENCE | MODULO))

static const special_t specials[] = {
    SPECIAL(repr, REPR, 0, OBJECT),
    SPECIAL(str, STR, 0, OBJECT),
    SPECIAL(format, FORMAT, 0, OBJECT),
    SPECIAL(eq, COMPARE, MP_BINARY_OP_EQUAL, OBJECT),
    SPECIAL(ne, COMPARE, MP_BINARY_OP_NOT_EQUAL, OBJECT),
    SPECIAL(lt, COMPARE, MP_BINARY_OP_LESS, OBJECT),
    SPECIAL(le, COMPARE, MP_BINARY_OP_LESS_EQUAL, OBJECT),
    SPECIAL(gt, COMPARE, MP_BINARY_OP_MORE, OBJECT),
    SPECIAL(ge, COMPARE, MP_BINARY_OP_MORE_EQUAL, OBJECT),
    SPECIAL(hash, HASH_OF, 0, HASH),
    SPECIAL(getattribute, LOAD, 0, OBJECT),
    SPECIAL(setattr, STORE, 0, OBJECT),
    SPECIAL(delattr, DELETE, 0, OBJECT),
    SPECIAL(len, UNARY, MP_UNARY_OP_LEN, SIZED),
    SPECIAL(contains, CONTAINS, 0, SIZED),
    SPECIAL(iter, ITER, 0, ITERABLE | ITERATOR),
    SPECIAL(next, NEXT, 0, ITERATOR),
    SPECIAL(getitem, GETITEM, 0, INDEXED),
    SPECIAL(setitem, SETITEM, 0, MUTABLE),
    SPECIAL(delitem, DELITEM, 0, MUTABLE),
    OPERATOR(add, ADD, SEQUENCE | NUMBER),
    OPERATOR(sub, SUBTRACT, NUMBER | SET),
    SPECIAL(mul, BINARY, MP_BINARY_OP_MULTIPLY, SEQUENCE | NUMBER),
    SPECIAL(rmul, REVERSED, MP_BINARY_OP_MULTIPLY, SEQUENCE | NUMBER),
    OPERATOR(truediv, TRUE_DIVIDE, NUMBER),
    OPERATOR(floordiv, FLOOR_DIVIDE, REAL),
    OPERATOR(mod, MODULO, REAL | MODULO),
    OPERATOR(divmod, DIVMOD, REAL),
    SPECIAL(pow, POWER, MP_BINARY_OP_POWER, NUMBER),
    SPECIAL(rpow, REVERSED, MP_BINARY_OP_POWER, NUMBER),
    OPERATOR(and, AND, BITS),
    OPERATOR(or, OR, BITS | DICT),
    OPERATOR(xor, XOR, BITS),
    OPERATOR(lshift, LSHIFT, INTEGER),
    OPERATOR(rshift, RSHIFT, INTEGER),
    SPECIAL(iadd, INPLACE, MP_BINARY_OP_INPLACE_ADD, LIST),
    SPECIAL(imul, INPLACE, MP_BINARY_OP_INPLACE_MULTIPLY, LIST),
    SPECIAL(ior, INPLACE, MP_BINARY_OP_INPLACE_OR, DICT),
    SPECIAL(neg, UNARY, MP_UNARY_OP_NEGATIVE, NUMBER),
    SPECIAL(pos, UNARY, MP_UNARY_OP_POSITIVE, NUMBER),
    SPECIAL(abs, UNARY, MP_UNARY_OP_ABS, NUMBER),
    SPECIAL(invert, UNARY, MP_UNARY_OP_INVERT, INTEGER),
    SPECIAL(bool, UNARY, MP_UNARY_OP_BOOL, NUMBER | BOOL),
    SPECIAL(int, INT, 0, REAL),
    SPECIAL(float, FLOAT, 0, REAL),
    SPECIAL(index, INT, 0, INTEGER),
    SPECIAL(round, ROUND, 0, REAL),
    SPECIAL(trunc, TRUNC, 0, REAL),
    SPECIAL(floor, FLOOR, 0, REAL),
    SPECIAL(ceil, CEIL, 0, REAL),
    SPECIAL(call, CALL, 0, CALLABLE),
    SPECIAL(instancecheck, INSTANCE, 0, TYPE),
    SPECIAL(subclasscheck, SUBCLASS, 0, TYPE),
};

static uint32_t groups_of(const mp_obj_type_t *type) {
    static const struct {
        const mp_obj_type_t *type;
        uint32_t groups;
    } table[] = {
        { &mp_type_object, OBJECT | HASH },
        { &mp_type_int, OBJECT | HASH | NUMBER | REAL | INTEGER | BITS },
        { &mp_type_bool, OBJECT | HASH | NUMBER | REAL | INTEGER | BITS },
        { &mp_type_float, OBJECT | HASH | NUMBER | REAL },
        { &mp_type_complex, OBJECT | HASH | NUMBER },
        { &mp_type_str, OBJECT | HASH | SIZED | ITERABLE | INDEXED | SEQUENCE | MODULO },
        { &mp_type_bytes, OBJECT | HASH | SIZED | ITERABLE | INDEXED | SEQUENCE | MODULO },
        { &mp_type_tuple, OBJECT | HASH | SIZED | ITERABLE | INDEXED | SEQUENCE },
        { &mp_type_list, OBJECT | SIZED | ITERABLE | INDEXED | SEQUENCE | MUTABLE | LIST },
        { &mp_type_bytearray, OBJECT | SIZED | ITERABLE | INDEXED | SEQUENCE | MUTABLE | LIST },
        { &mp_type_dict, OBJECT | SIZED | ITERABLE | INDEXED | MUTABLE | DICT },
        { &mp_type_ordereddict, OBJECT | SIZED | ITERABLE | INDEXED | MUTABLE | DICT },
        { &mp_type_set, OBJECT | SIZED | ITERABLE | BITS | SET },
        { &mp_type_frozenset, OBJECT | HASH | SIZED | ITERABLE | BITS | SET },
        { &mp_type_range, OBJECT | HASH | SIZED | ITERABLE | INDEXED },
        { &mp_type_NoneType, OBJECT | HASH | BOOL },
        { &mp_type_type, OBJECT | HASH | CALLABLE | TYPE },
    };
    for (size_t i = 0; i < MP_ARRAY_SIZE(table); ++i) {
        if (table[i].type == type) {
            return table[i].groups;
        }
    }
    uint32_t groups = OBJECT | HASH;
    if (type->flags & MP_TYPE_FLAG_METACLASS) {
        groups |= CALLABLE | TYPE;
    } else if (MP_OBJ_TYPE_HAS_SLOT(type, call)) {
        groups |= CALLABLE;
    }
    if (type->flags & (MP_TYPE_FLAG_ITER_IS_ITERNEXT | MP_TYPE_FLAG_ITER_IS_CUSTOM)) {
        groups |= ITERATOR;
    } else if (MP_OBJ_TYPE_HAS_SLOT(type, iter)) {
        groups |= ITERABLE;
    }
    if (MP_OBJ_TYPE_HAS_SLOT(type, subscr)) {
        groups |= INDEXED | SIZED | MUTABLE;
    }
    if (MP_OBJ_TYPE_HAS_SLOT(type, parent)) {
        const mp_obj_base_t *parent = MP_OBJ_TYPE_GET_SLOT(type, parent);
        if (parent == (void *)&mp_type_tuple) {
            groups |= groups_of(&mp_type_tuple);
        }
    }
    return groups;
}

mp_obj_t mp_obj_special_of(const mp_obj_type_t *type, qstr attr) {
    for (size_t i = 0; i < MP_ARRAY_SIZE(specials); ++i) {
        if (specials[i].name == attr) {
            return specials[i].groups & groups_of(type) ? MP_OBJ_FROM_PTR(&specials[i]) : MP_OBJ_NULL;
        }
    }
    return MP_OBJ_NULL;
}

// Does what the type of the first does in C; NotImplemented where it does nothing.
static mp_obj_t native_binary(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    lhs = mp_obj_native_of(lhs);
    const mp_obj_type_t *type = mp_obj_get_type(lhs);
    rhs = mp_obj_native_of(rhs);
    if (mp_obj_is_instance_type(type) || !MP_OBJ_TYPE_HAS_SLOT(type, binary_op)) {
        return mp_const_notimplemented;
    }
    if (mp_obj_is_bool(rhs) && (type == &mp_type_int || type == &mp_type_bool)) {
        rhs = MP_OBJ_NEW_SMALL_INT(rhs == mp_const_true);
    }
    if (type == &mp_type_bool) {
        lhs = MP_OBJ_NEW_SMALL_INT(lhs == mp_const_true);
        type = &mp_type_int;
    }
    if (op == MP_BINARY_OP_EQUAL && !(type->flags & MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE) && type != mp_obj_get_type(rhs)) {
        return mp_const_notimplemented;
    }
    if (mp_obj_is_small_int(lhs) && mp_obj_is_small_int(rhs)) {
        // The type's own code expects that one of them is not small.
        return mp_binary_op(op, lhs, rhs);
    }
    mp_obj_t res = MP_OBJ_TYPE_GET_SLOT(type, binary_op)(op, lhs, rhs);
    return res == MP_OBJ_NULL ? mp_const_notimplemented : res;
}

static mp_obj_t compare(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    if (op == MP_BINARY_OP_NOT_EQUAL) {
        mp_obj_t res = compare(MP_BINARY_OP_EQUAL, lhs, rhs);
        return res == mp_const_notimplemented ? res : mp_obj_new_bool(!mp_obj_is_true(res));
    }
    if (op == MP_BINARY_OP_EQUAL && lhs == rhs) {
        return mp_const_true;
    }
    if (mp_obj_is_str(lhs) && mp_obj_is_str(rhs) && op == MP_BINARY_OP_EQUAL) {
        return mp_obj_new_bool(mp_obj_equal(lhs, rhs));
    }
    return native_binary(op, lhs, rhs);
}

static mp_obj_t text_of(mp_obj_t obj, mp_print_kind_t kind) {
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 16, &print);
    mp_obj_t native = mp_obj_native_of(obj);
    if (mp_obj_is_instance_type(mp_obj_get_type(native))) {
        if (kind == PRINT_STR) {
            mp_obj_print_helper(&print, obj, PRINT_REPR);
        } else {
            mp_obj_instance_print_default(&print, obj);
        }
    } else if (native != obj && mp_obj_is_exception_instance(native)) {
        if (kind == PRINT_REPR) {
            mp_print_str(&print, mp_obj_get_type_str(obj));
        }
        mp_obj_print_helper(&print, native, kind | PRINT_EXC_SUBCLASS);
    } else if (kind == PRINT_STR && native != obj && !mp_obj_is_str(native)) {
        mp_obj_print_helper(&print, obj, PRINT_REPR);
    } else {
        mp_obj_print_helper(&print, native, kind);
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}

static mp_obj_t rounded(kind_t kind, mp_obj_t obj) {
    mp_obj_t native = mp_obj_native_of(obj);
    if (!mp_obj_is_float(native)) {
        return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_int), native);
    }
    double value = mp_obj_float_get(native);
    return mp_obj_new_int_from_float(kind == FLOOR ? floor(value) : kind == CEIL ? ceil(value) : trunc(value));
}

static mp_obj_t special_call(mp_obj_t self_in, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    const special_t *self = MP_OBJ_TO_PTR(self_in);
    size_t n_wanted = 1;
    size_t n_most;
    mp_cstack_check_deep();
    switch (self->kind) {
        case SETITEM: case STORE:
            n_wanted = 3;
            break;
        case BINARY: case REVERSED: case INPLACE: case COMPARE: case CONTAINS: case GETITEM: case DELITEM:
        case FORMAT: case LOAD: case DELETE: case POWER: case SUBCLASS: case INSTANCE:
            n_wanted = 2;
            break;
        default:
            break;
    }
    n_most = self->kind == POWER || self->kind == ROUND ? n_wanted + 1 : n_wanted;
    if (self->kind != CALL && (n_args < n_wanted || n_args > n_most || n_kw > 0)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("expected %d argument%s, got %d"),
            (int)n_wanted - 1, n_wanted == 2 ? "" : "s", (int)n_args - 1);
    }
    mp_obj_t obj = args[0];
    switch ((kind_t)self->kind) {
        case UNARY:
            if (self->op == MP_UNARY_OP_LEN) {
                return mp_obj_len(mp_obj_native_of(obj));
            }
            if (self->op == MP_UNARY_OP_BOOL) {
                return mp_obj_new_bool(mp_obj_is_true(mp_obj_native_of(obj)));
            }
            return mp_unary_op(self->op, mp_obj_native_of(obj));
        case BINARY:
        case POWER:
            return native_binary(self->op, obj, args[1]);
        case REVERSED:
            return native_binary(self->op, args[1], obj);
        case INPLACE: {
            mp_obj_t res = native_binary(self->op, obj, args[1]);
            return res == mp_obj_native_of(obj) ? obj : res;
        }
        case COMPARE:
            return compare(self->op, obj, args[1]);
        case CONTAINS:
            return mp_binary_op(MP_BINARY_OP_CONTAINS, mp_obj_native_of(obj), args[1]);
        case ITER:
            return mp_getiter(mp_obj_native_of(obj), NULL);
        case NEXT:
            return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_builtin_next_obj), mp_obj_native_of(obj));
        case GETITEM: {
            mp_obj_t native = mp_obj_native_of(obj);
            if (native != obj && mp_obj_is_dict_or_ordereddict(native) && mp_map_lookup(mp_obj_dict_get_map(native), args[1], MP_MAP_LOOKUP) == NULL) {
                mp_obj_t dest[3];
                mp_load_special_maybe(obj, MP_QSTR___missing__, dest);
                if (dest[0] != MP_OBJ_NULL) {
                    dest[2] = args[1];
                    return mp_call_method_n_kw(1, 0, dest);
                }
            }
            return mp_obj_subscr(native, args[1], MP_OBJ_SENTINEL);
        }
        case SETITEM:
            mp_obj_subscr(mp_obj_native_of(obj), args[1], args[2]);
            return mp_const_none;
        case DELITEM:
            mp_obj_subscr(mp_obj_native_of(obj), args[1], MP_OBJ_NULL);
            return mp_const_none;
        case REPR:
            return text_of(obj, PRINT_REPR);
        case STR:
            return text_of(obj, PRINT_STR);
        case FORMAT:
            return mp_call_function_2(MP_OBJ_FROM_PTR(&format_method_obj), obj, args[1]);
        case INT:
        case TRUNC:
        case FLOOR:
        case CEIL:
            return rounded(self->kind, obj);
        case FLOAT:
            return mp_obj_new_float(mp_obj_get_float(mp_obj_native_of(obj)));
        case ROUND: {
            mp_obj_t round_args[2] = { mp_obj_native_of(obj), n_args > 1 ? args[1] : mp_const_none };
            return mp_call_function_n_kw(MP_OBJ_FROM_PTR(&mp_builtin_round_obj), n_args, 0, round_args);
        }
        case CALL:
            if (n_args == 0) {
                mp_raise_TypeError(MP_ERROR_TEXT("__call__ needs an argument"));
            }
            if (mp_obj_is_class(obj) && mp_obj_get_type(obj) != &mp_type_type) {
                // What `type` does, not what the metaclass does.
                const mp_obj_type_t *type = MP_OBJ_TO_PTR(obj);
                if (!MP_OBJ_TYPE_HAS_SLOT(type, make_new)) {
                    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot create '%q' instances"), type->name);
                }
                return MP_OBJ_TYPE_GET_SLOT(type, make_new)(type, n_args - 1, n_kw, args + 1);
            }
            return mp_call_function_n_kw(mp_obj_native_of(obj), n_args - 1, n_kw, args + 1);
        case LOAD: {
            mp_obj_t dest[2] = {MP_OBJ_NULL, MP_OBJ_NULL};
            qstr attr = mp_obj_str_get_qstr(args[1]);
            if (!mp_obj_is_instance_type(mp_obj_get_type(obj)) || attr == MP_QSTR___class__) {
                return mp_load_attr(obj, attr);
            }
            mp_obj_instance_generic_load(obj, attr, dest);
            if (dest[0] == MP_OBJ_NULL) {
                mp_raise_msg_varg(&mp_type_AttributeError, MP_ERROR_TEXT("'%s' object has no attribute '%q'"), mp_obj_get_type_str(obj), attr);
            }
            return dest[1] == MP_OBJ_NULL ? dest[0] : mp_obj_new_bound_meth(dest[0], dest[1]);
        }
        case STORE:
        case DELETE: {
            qstr attr = mp_obj_str_get_qstr(args[1]);
            mp_obj_t value = self->kind == STORE ? args[2] : MP_OBJ_NULL;
            if (mp_obj_is_class(obj)) {
                mp_obj_t dest[2] = {MP_OBJ_SENTINEL, value};
                MP_OBJ_TYPE_GET_SLOT(&mp_type_type, attr)(obj, attr, dest);
                if (dest[0] == MP_OBJ_NULL) {
                    return mp_const_none;
                }
            } else if (!mp_obj_is_instance_type(mp_obj_get_type(obj))) {
                mp_store_attr(obj, attr, value);
                return mp_const_none;
            } else if (mp_obj_instance_generic_store(obj, attr, value)) {
                return mp_const_none;
            }
            mp_raise_msg_varg(&mp_type_AttributeError, MP_ERROR_TEXT("'%s' object has no attribute '%q'"), mp_obj_get_type_str(obj), attr);
        }
        case HASH_OF: {
            mp_obj_t native = mp_obj_native_of(obj);
            if (mp_obj_is_instance_type(mp_obj_get_type(native)) || mp_obj_is_class(native)) {
                return MP_OBJ_NEW_SMALL_INT((mp_uint_t)native);
            }
            return mp_unary_op(MP_UNARY_OP_HASH, native);
        }
        case INSTANCE:
            return mp_obj_new_bool(mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(args[1])), obj));
        case SUBCLASS:
            return mp_obj_new_bool(mp_obj_is_subclass_fast(args[1], obj));
    }
    return mp_const_none;
}

/******************************************************************************/
// dir()

static void add_names(mp_obj_t names, const mp_obj_dict_t *dict) {
    for (size_t i = 0; i < dict->map.alloc; ++i) {
        if (mp_map_slot_is_filled(&dict->map, i) && mp_obj_is_str(dict->map.table[i].key)) {
            METER_STEPS(1);
            mp_obj_dict_store(names, dict->map.table[i].key, mp_const_none);
        }
    }
}

static void add_class_names(mp_obj_t names, const mp_obj_type_t *type) {
    mp_mro_t at;
    for (const mp_obj_type_t *each = mp_mro_at(&at, type); each != NULL; each = mp_mro_next(&at)) {
        if (MP_OBJ_TYPE_HAS_SLOT(each, locals_dict)) {
            add_names(names, MP_OBJ_TYPE_GET_SLOT(each, locals_dict));
        }
    }
    const mp_obj_type_t *native = MP_OBJ_TYPE_HAS_SLOT(type, ext) ? MP_OBJ_TYPE_GET_SLOT(type, ext)->native_base : type;
    uint32_t groups = groups_of(native == NULL ? &mp_type_object : native);
    for (size_t i = 0; i < MP_ARRAY_SIZE(specials); ++i) {
        if (specials[i].groups & groups) {
            mp_obj_dict_store(names, MP_OBJ_NEW_QSTR(specials[i].name), mp_const_none);
        }
    }
    static const uint16_t always[] = { MP_QSTR___class__, MP_QSTR___doc__, MP_QSTR___init__, MP_QSTR___new__ };
    for (size_t i = 0; i < MP_ARRAY_SIZE(always); ++i) {
        mp_obj_dict_store(names, MP_OBJ_NEW_QSTR(always[i]), mp_const_none);
    }
}

mp_obj_t mp_obj_dir(mp_obj_t obj) {
    mp_obj_t names = mp_obj_new_dict(0);
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    mp_obj_t dest[2] = {MP_OBJ_NULL, MP_OBJ_NULL};
    if (mp_obj_is_instance_type(type)) {
        mp_load_special_maybe(obj, MP_QSTR___dir__, dest);
    }
    mp_obj_t list;
    if (dest[0] != MP_OBJ_NULL) {
        list = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), mp_call_method_n_kw(0, 0, dest));
    } else {
        if (mp_obj_is_type(obj, &mp_type_module)) {
            add_names(names, mp_obj_module_get_globals(obj));
        } else if (mp_obj_is_class(obj)) {
            add_class_names(names, MP_OBJ_TO_PTR(obj));
        } else {
            if (mp_obj_is_instance_type(type)) {
                mp_obj_dict_t members = { { &mp_type_dict }, *mp_obj_instance_members(MP_OBJ_TO_PTR(obj)) };
                add_names(names, &members);
            }
            add_class_names(names, type);
        }
        list = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), names);
    }
    mp_obj_list_sort(1, &list, (mp_map_t *)&mp_const_empty_map);
    return list;
}
