// SPDX-License-Identifier: MIT
#ifndef CLOCHE_JSON_CORE_H
#define CLOCHE_JSON_CORE_H

#include "py/obj.h"

extern const mp_obj_fun_builtin_var_t json_decode_obj;

#endif
