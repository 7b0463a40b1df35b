// SPDX-License-Identifier: MIT
#ifndef CLOCHE_RE_FLAGS_H
#define CLOCHE_RE_FLAGS_H

#include "py/obj.h"

typedef struct _re_flag_t {
    mp_obj_base_t base;
    uint32_t value;
} re_flag_t;

extern const mp_obj_type_t re_type_flag;

// In the order of their bits, behind the one that is none. TEMPLATE, bit 0, is not among them.
extern const re_flag_t re_flag_objects[9];

#endif
