// SPDX-License-Identifier: MIT
// What sys says of this Python beside what MicroPython's does.

#include <float.h>

#include "py/runtime.h"
#include "py/objtuple.h"
#include "limit.h"

static const qstr version_fields[] = { MP_QSTR_major, MP_QSTR_minor, MP_QSTR_micro, MP_QSTR_releaselevel, MP_QSTR_serial };

const mp_rom_obj_tuple_t mp_sys_version_info_obj = {
    { &mp_type_attrtuple }, 5,
    { MP_ROM_INT(3), MP_ROM_INT(11), MP_ROM_INT(0), MP_ROM_QSTR(MP_QSTR_final), MP_ROM_INT(0), MP_ROM_PTR((void *)version_fields) },
};

typedef struct {
    mp_obj_base_t base;
    double value;
} rom_float_t;

static const rom_float_t largest = { { &mp_type_float }, DBL_MAX };
static const rom_float_t smallest = { { &mp_type_float }, DBL_MIN };
static const rom_float_t epsilon = { { &mp_type_float }, DBL_EPSILON };

static const qstr float_fields[] = {
    MP_QSTR_max, MP_QSTR_max_exp, MP_QSTR_max_10_exp, MP_QSTR_min, MP_QSTR_min_exp, MP_QSTR_min_10_exp,
    MP_QSTR_dig, MP_QSTR_mant_dig, MP_QSTR_epsilon, MP_QSTR_radix, MP_QSTR_rounds,
};

const mp_rom_obj_tuple_t system_float_info_obj = {
    { &mp_type_attrtuple }, 11,
    {
        MP_ROM_PTR(&largest), MP_ROM_INT(DBL_MAX_EXP), MP_ROM_INT(DBL_MAX_10_EXP),
        MP_ROM_PTR(&smallest), MP_ROM_INT(DBL_MIN_EXP), MP_ROM_INT(DBL_MIN_10_EXP),
        MP_ROM_INT(DBL_DIG), MP_ROM_INT(DBL_MANT_DIG), MP_ROM_PTR(&epsilon), MP_ROM_INT(2), MP_ROM_INT(1),
        MP_ROM_PTR((void *)float_fields),
    },
};

static mp_obj_t getrecursionlimit(void) {
    uint32_t limit = limits_recursion_asked == 0 ? limits_recursion : limits_recursion_asked;
    return mp_obj_new_int_from_uint(MIN(limit, 0x7fffffff));
}
MP_DEFINE_CONST_FUN_OBJ_0(system_getrecursionlimit_obj, getrecursionlimit);

// A program may have fewer calls within each other than the session allows, and not more.
static mp_obj_t setrecursionlimit(mp_obj_t limit_in) {
    mp_int_t limit = mp_obj_get_int(limit_in);
    if (limit < 1) {
        mp_raise_ValueError(MP_ERROR_TEXT("recursion limit must be greater or equal than 1"));
    }
    limits_recursion_asked = limit;
    limits_set_recursion();
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_1(system_setrecursionlimit_obj, setrecursionlimit);

static mp_obj_t encoding(void) {
    return MP_OBJ_NEW_QSTR(MP_QSTR_utf_hyphen_8);
}
MP_DEFINE_CONST_FUN_OBJ_0(system_encoding_obj, encoding);
