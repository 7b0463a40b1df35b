// SPDX-License-Identifier: MIT
// Operators between objects of different classes, and what is said where there is none.

#include "py/objtype.h"
#include "py/runtime.h"

mp_binary_op_t mp_binary_op_mirrored(mp_binary_op_t op) {
    switch (op) {
        case MP_BINARY_OP_LESS:
            return MP_BINARY_OP_MORE;
        case MP_BINARY_OP_MORE:
            return MP_BINARY_OP_LESS;
        case MP_BINARY_OP_LESS_EQUAL:
            return MP_BINARY_OP_MORE_EQUAL;
        case MP_BINARY_OP_MORE_EQUAL:
            return MP_BINARY_OP_LESS_EQUAL;
        default:
            return op;
    }
}

// "If the right operand's type is a subclass of the left operand's type and that subclass provides
// a different implementation of the reflected method, this is called before the left's method."
mp_obj_t mp_obj_derived_binary_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    const mp_obj_type_t *left = mp_obj_get_type(lhs);
    const mp_obj_type_t *right = mp_obj_get_type(rhs);
    if (op >= MP_BINARY_OP_INPLACE_OR && op <= MP_BINARY_OP_INPLACE_POWER) {
        if (mp_obj_is_instance_type(left)) {
            return MP_OBJ_NULL;
        }
        op += MP_BINARY_OP_OR - MP_BINARY_OP_INPLACE_OR;
    }
    if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(right), MP_OBJ_FROM_PTR(left))) {
        return MP_OBJ_NULL;
    }
    mp_binary_op_t reflected = mp_binary_op_mirrored(op);
    if (op >= MP_BINARY_OP_OR && op <= MP_BINARY_OP_POWER) {
        reflected = op + MP_BINARY_OP_REVERSE_OR - MP_BINARY_OP_OR;
    }
    qstr name = mp_binary_op_method_name[reflected];
    if (name == MP_QSTRnull || reflected == op) {
        return MP_OBJ_NULL;
    }
    mp_obj_t found = mp_obj_class_find(right, name);
    if (found == MP_OBJ_NULL || found == mp_obj_class_find(left, name)) {
        return MP_OBJ_NULL;
    }
    return MP_OBJ_TYPE_GET_SLOT(right, binary_op)(reflected, rhs, lhs);
}

static const char *symbol_of(mp_binary_op_t op) {
    static const char symbols[][4] = {
        [MP_BINARY_OP_LESS] = "<",
        [MP_BINARY_OP_MORE] = ">",
        [MP_BINARY_OP_EQUAL] = "==",
        [MP_BINARY_OP_LESS_EQUAL] = "<=",
        [MP_BINARY_OP_MORE_EQUAL] = ">=",
        [MP_BINARY_OP_NOT_EQUAL] = "!=",
        [MP_BINARY_OP_INPLACE_OR] = "|=",
        [MP_BINARY_OP_INPLACE_XOR] = "^=",
        [MP_BINARY_OP_INPLACE_AND] = "&=",
        [MP_BINARY_OP_INPLACE_LSHIFT] = "<<=",
        [MP_BINARY_OP_INPLACE_RSHIFT] = ">>=",
        [MP_BINARY_OP_INPLACE_ADD] = "+=",
        [MP_BINARY_OP_INPLACE_SUBTRACT] = "-=",
        [MP_BINARY_OP_INPLACE_MULTIPLY] = "*=",
        [MP_BINARY_OP_INPLACE_MAT_MULTIPLY] = "@=",
        [MP_BINARY_OP_INPLACE_FLOOR_DIVIDE] = "//=",
        [MP_BINARY_OP_INPLACE_TRUE_DIVIDE] = "/=",
        [MP_BINARY_OP_INPLACE_MODULO] = "%=",
        [MP_BINARY_OP_INPLACE_POWER] = "**=",
        [MP_BINARY_OP_OR] = "|",
        [MP_BINARY_OP_XOR] = "^",
        [MP_BINARY_OP_AND] = "&",
        [MP_BINARY_OP_LSHIFT] = "<<",
        [MP_BINARY_OP_RSHIFT] = ">>",
        [MP_BINARY_OP_ADD] = "+",
        [MP_BINARY_OP_SUBTRACT] = "-",
        [MP_BINARY_OP_MULTIPLY] = "*",
        [MP_BINARY_OP_MAT_MULTIPLY] = "@",
        [MP_BINARY_OP_FLOOR_DIVIDE] = "//",
        [MP_BINARY_OP_TRUE_DIVIDE] = "/",
        [MP_BINARY_OP_MODULO] = "%",
    };
    return op < MP_ARRAY_SIZE(symbols) && symbols[op][0] != '\0' ? symbols[op] : NULL;
}

static bool is_sequence(const mp_obj_type_t *type) {
    return type == &mp_type_str || type == &mp_type_list || type == &mp_type_tuple || type == &mp_type_bytes;
}

MP_NORETURN void mp_raise_unsupported_op(mp_binary_op_t op, mp_obj_t lhs, mp_obj_t rhs) {
    const mp_obj_type_t *left = mp_obj_get_type(lhs);
    const mp_obj_type_t *right = mp_obj_get_type(rhs);
    if (op >= MP_BINARY_OP_LESS && op <= MP_BINARY_OP_MORE_EQUAL) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' not supported between instances of '%q' and '%q'"),
            symbol_of(op), (qstr)left->name, (qstr)right->name);
    }
    bool is_add = op == MP_BINARY_OP_ADD || op == MP_BINARY_OP_INPLACE_ADD;
    bool is_multiply = op == MP_BINARY_OP_MULTIPLY || op == MP_BINARY_OP_INPLACE_MULTIPLY;
    if (is_add && left == &mp_type_bytes) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("can't concat %q to bytes"), (qstr)right->name);
    }
    if (op == MP_BINARY_OP_INPLACE_ADD && left == &mp_type_list) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%q' object is not iterable"), (qstr)right->name);
    }
    if (is_add && is_sequence(left)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("can only concatenate %q (not \"%q\") to %q"),
            (qstr)left->name, (qstr)right->name, (qstr)left->name);
    }
    if (is_multiply && (is_sequence(left) || is_sequence(right))) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("can't multiply sequence by non-int of type '%q'"),
            (qstr)(is_sequence(left) ? right : left)->name);
    }
    if (op == MP_BINARY_OP_IN) {
        mp_raise_unsupported_op(MP_BINARY_OP_CONTAINS, rhs, lhs);
    }
    if (op == MP_BINARY_OP_CONTAINS) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("argument of type '%q' is not iterable"), (qstr)left->name);
    }
    const char *symbol = symbol_of(op);
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("unsupported operand type(s) for %s: '%q' and '%q'"),
        symbol != NULL ? symbol : op == MP_BINARY_OP_DIVMOD ? "divmod()" : "** or pow()", (qstr)left->name, (qstr)right->name);
}

static MP_NORETURN void raise_not_iterable(mp_obj_t source) {
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("Value after * must be an iterable, not %s"), mp_obj_get_type_str(source));
}

static bool is_iterable(mp_obj_t obj) {
    const mp_obj_type_t *type = mp_obj_get_type(obj);
    return MP_OBJ_TYPE_HAS_SLOT(type, iter) || (type->flags & MP_TYPE_FLAG_ITER_IS_STREAM);
}

void mp_unpack_into(mp_obj_t target, mp_obj_t source) {
    if (mp_obj_is_type(target, &mp_type_dict)) {
        mp_obj_t dest[2];
        mp_load_method_maybe(source, MP_QSTR_keys, dest);
        if (dest[0] == MP_OBJ_NULL) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' object is not a mapping"), mp_obj_get_type_str(source));
        }
        mp_obj_t keys = mp_call_method_n_kw(0, 0, dest);
        mp_obj_t iter = mp_getiter(keys, NULL);
        mp_obj_t key;
        while ((key = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
            mp_obj_dict_store(target, key, mp_obj_subscr(source, key, MP_OBJ_SENTINEL));
        }
        return;
    }
    if (mp_obj_is_type(target, &mp_type_list) && !is_iterable(source)) {
        raise_not_iterable(source);
    }
    bool is_list = mp_obj_is_type(target, &mp_type_list);
    mp_obj_t iter = mp_getiter(source, NULL);
    mp_obj_t item;
    while ((item = mp_iternext(iter)) != MP_OBJ_STOP_ITERATION) {
        if (is_list) {
            mp_obj_list_append(target, item);
        } else {
            mp_obj_set_store(target, item);
        }
    }
}

mp_obj_t mp_unpack_to_tuple(mp_obj_t source) {
    if (mp_obj_is_type(source, &mp_type_tuple)) {
        return source;
    }
    if (!is_iterable(source)) {
        raise_not_iterable(source);
    }
    return mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_tuple), source);
}
