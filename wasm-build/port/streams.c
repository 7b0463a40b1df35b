// SPDX-License-Identifier: MIT
// What files, io.StringIO and io.BytesIO have in common beside reading and writing.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"

// open(): text is UTF-8, and lines are written with the ends they have.
void streams_check_open(mp_obj_t encoding, mp_obj_t newline) {
    if (encoding != mp_const_none) {
        size_t len;
        const char *name = mp_obj_str_get_data(encoding, &len);
        static const char *const known[] = { "utf-8", "utf8", "utf_8", "ascii", "us-ascii" };
        bool is_known = false;
        for (size_t i = 0; i < MP_ARRAY_SIZE(known); ++i) {
            size_t at = 0;
            while (at < len && known[i][at] != 0 && known[i][at] == (name[at] >= 'A' && name[at] <= 'Z' ? name[at] | 32 : name[at])) {
                ++at;
            }
            is_known |= at == len && known[i][at] == 0;
        }
        if (!is_known) {
            mp_raise_msg_varg(&mp_type_NotImplementedError, MP_ERROR_TEXT("files are UTF-8 here, not %s: open it with 'rb' and decode what it holds"), mp_obj_str_get_str(encoding));
        }
    }
    if (newline != mp_const_none) {
        size_t len;
        const char *text = mp_obj_str_get_data(newline, &len);
        if (len > 2 || (len == 2 && memcmp(text, "\r\n", 2) != 0) || (len == 1 && *text != '\n' && *text != '\r')) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("illegal newline value: %s"), mp_obj_str_get_str(newline));
        }
        if (len > 0 && *text == '\r') {
            mp_raise_NotImplementedError(MP_ERROR_TEXT("lines end with \\n here: write other ends yourself"));
        }
    }
}

static mp_obj_t streams_writelines(mp_obj_t self, mp_obj_t lines) {
    mp_obj_t write[3];
    mp_load_method(self, MP_QSTR_write, write);
    mp_obj_t iterator = mp_getiter(lines, NULL);
    mp_obj_t line;
    while ((line = mp_iternext(iterator)) != MP_OBJ_STOP_ITERATION) {
        METER_STEPS(1);
        mp_obj_t call[3] = { write[0], write[1], line };
        mp_call_method_n_kw(1, 0, call);
    }
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_2(streams_writelines_obj, streams_writelines);

static mp_obj_t streams_yes(mp_obj_t self) {
    (void)self;
    return mp_const_true;
}
MP_DEFINE_CONST_FUN_OBJ_1(streams_yes_obj, streams_yes);

static mp_obj_t streams_no(mp_obj_t self) {
    (void)self;
    return mp_const_false;
}
MP_DEFINE_CONST_FUN_OBJ_1(streams_no_obj, streams_no);
