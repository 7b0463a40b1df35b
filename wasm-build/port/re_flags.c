// SPDX-License-Identifier: MIT
// re.RegexFlag: flags of regular expressions, which are ints that print their names.

#include "py/runtime.h"
#include "re.h"
#include "re_flags.h"

const re_flag_t re_flag_objects[] = {
    { { &re_type_flag }, 0 },
    { { &re_type_flag }, RE_IGNORECASE },
    { { &re_type_flag }, RE_LOCALE },
    { { &re_type_flag }, RE_MULTILINE },
    { { &re_type_flag }, RE_DOTALL },
    { { &re_type_flag }, RE_UNICODE },
    { { &re_type_flag }, RE_VERBOSE },
    { { &re_type_flag }, RE_DEBUG },
    { { &re_type_flag }, RE_ASCII },
};

static const char *const names[] = {
    "TEMPLATE", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE", "DEBUG", "ASCII",
};

void re_flags_print(const mp_print_t *print, uint32_t flags) {
    const char *prefix = "re.";
    for (size_t i = 0; i < MP_ARRAY_SIZE(names); ++i) {
        if (flags >> i & 1) {
            mp_printf(print, "%s%s", prefix, names[i]);
            prefix = "|re.";
        }
    }
    uint32_t rest = flags >> MP_ARRAY_SIZE(names) << MP_ARRAY_SIZE(names);
    if (rest != 0) {
        mp_printf(print, flags == rest ? "0x%x" : "|0x%x", (unsigned int)rest);
    }
}

static void flag_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    uint32_t value = ((const re_flag_t *)MP_OBJ_TO_PTR(self_in))->value;
    if (value == 0) {
        mp_print_str(print, "re.NOFLAG");
    } else {
        re_flags_print(print, value);
    }
}

static mp_obj_t flag_new(uint32_t value) {
    re_flag_t *self = mp_obj_malloc(re_flag_t, &re_type_flag);
    self->value = value;
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t flag_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 1, 1, false);
    return flag_new(mp_obj_get_int(args[0]));
}

static mp_obj_t flag_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    uint32_t value = ((const re_flag_t *)MP_OBJ_TO_PTR(self_in))->value;
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(value != 0);
        case MP_UNARY_OP_HASH:
        case MP_UNARY_OP_INT_MAYBE:
            return MP_OBJ_NEW_SMALL_INT(value);
        case MP_UNARY_OP_INVERT:
            return flag_new(~value & 0x1ff);
        default:
            return MP_OBJ_NULL;
    }
}

static mp_obj_t flag_binary_op(mp_binary_op_t op, mp_obj_t left, mp_obj_t right) {
    mp_int_t a = ((const re_flag_t *)MP_OBJ_TO_PTR(left))->value;
    mp_int_t b;
    if (mp_obj_is_type(right, &re_type_flag)) {
        b = ((const re_flag_t *)MP_OBJ_TO_PTR(right))->value;
    } else if (mp_obj_is_small_int(right)) {
        b = MP_OBJ_SMALL_INT_VALUE(right);
    } else {
        return MP_OBJ_NULL;
    }
    switch (op) {
        case MP_BINARY_OP_OR:
        case MP_BINARY_OP_INPLACE_OR:
        case MP_BINARY_OP_REVERSE_OR:
            return flag_new(a | b);
        case MP_BINARY_OP_AND:
        case MP_BINARY_OP_INPLACE_AND:
        case MP_BINARY_OP_REVERSE_AND:
            return flag_new(a & b);
        case MP_BINARY_OP_XOR:
        case MP_BINARY_OP_INPLACE_XOR:
        case MP_BINARY_OP_REVERSE_XOR:
            return flag_new(a ^ b);
        case MP_BINARY_OP_EQUAL:
            return mp_obj_new_bool(a == b);
        default:
            return mp_binary_op(op, MP_OBJ_NEW_SMALL_INT(a), MP_OBJ_NEW_SMALL_INT(b));
    }
}

static void flag_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    uint32_t value = ((const re_flag_t *)MP_OBJ_TO_PTR(self_in))->value;
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR_value) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(value);
    } else if (attr == MP_QSTR_name) {
        vstr_t text;
        mp_print_t print;
        vstr_init_print(&text, 16, &print);
        flag_print(&print, self_in, PRINT_STR);
        dest[0] = mp_obj_new_str(text.buf + 3, text.len - 3);
    }
}

MP_DEFINE_CONST_OBJ_TYPE(
    re_type_flag,
    MP_QSTR_RegexFlag,
    MP_TYPE_FLAG_EQ_CHECKS_OTHER_TYPE | MP_TYPE_FLAG_EQ_NOT_REFLEXIVE,
    make_new, flag_make_new,
    print, flag_print,
    unary_op, flag_unary_op,
    binary_op, flag_binary_op,
    attr, flag_attr
    );
