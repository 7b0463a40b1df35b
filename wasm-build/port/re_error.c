// SPDX-License-Identifier: MIT
// re.error: what is wrong with a pattern, and where.

#include <stdarg.h>
#include <string.h>

#include "py/runtime.h"
#include "py/objexcept.h"
#include "py/objstr.h"
#include "re.h"
#include "re_chars.h"

// What is raised here knows its pattern; what a program makes of re.error has its arguments alone.
typedef struct _pattern_error_t {
    mp_obj_exception_t exception;
    mp_obj_t msg;
    mp_obj_t pattern;
    size_t pos; // SIZE_MAX: unknown
} pattern_error_t;

static void find_line(const pattern_error_t *self, size_t *line, size_t *column) {
    GET_STR_DATA_LEN(self->pattern, p, len);
    const byte *end = p + len;
    *line = 1;
    *column = 1;
    for (size_t i = 0; i < self->pos && p < end; ++i) {
        if (re_next_char(&p, !mp_obj_is_str(self->pattern)) == '\n') {
            ++*line;
            *column = 0;
        }
        ++*column;
    }
}

static void error_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    pattern_error_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL) {
        if (attr == MP_QSTR_msg) {
            dest[0] = self->msg;
        } else if (attr == MP_QSTR_pattern) {
            dest[0] = self->pattern;
        } else if (attr == MP_QSTR_pos || attr == MP_QSTR_lineno || attr == MP_QSTR_colno) {
            size_t line, column;
            find_line(self, &line, &column);
            dest[0] = self->pos == SIZE_MAX ? mp_const_none
                : mp_obj_new_int(attr == MP_QSTR_pos ? self->pos : attr == MP_QSTR_lineno ? line : column);
        }
        if (dest[0] != MP_OBJ_NULL) {
            return;
        }
    }
    mp_obj_exception_attr(self_in, attr, dest);
}

MP_DEFINE_CONST_OBJ_TYPE(
    re_type_error,
    MP_QSTR_error,
    MP_TYPE_FLAG_NONE,
    make_new, mp_obj_exception_make_new,
    print, mp_obj_exception_print,
    attr, mp_obj_exception_attr,
    parent, &mp_type_Exception
    );

static MP_DEFINE_CONST_OBJ_TYPE(
    type_pattern_error,
    MP_QSTR_error,
    MP_TYPE_FLAG_NONE,
    make_new, mp_obj_exception_make_new,
    print, mp_obj_exception_print,
    attr, error_attr,
    parent, &re_type_error
    );

MP_NORETURN void re_raise(mp_obj_t pattern, size_t pos, const char *format, ...) {
    vstr_t text;
    vstr_init(&text, 64);
    va_list args;
    va_start(args, format);
    vstr_vprintf(&text, format, args);
    va_end(args);
    pattern_error_t *self = m_new_obj(pattern_error_t);
    memset(self, 0, sizeof(*self));
    self->exception.base.type = &type_pattern_error;
    self->pattern = pattern;
    self->pos = pos;
    self->msg = mp_obj_new_str(text.buf, text.len);
    if (pos != SIZE_MAX) {
        size_t line, column;
        find_line(self, &line, &column);
        vstr_printf(&text, " at position %u", (unsigned int)pos);
        GET_STR_DATA_LEN(pattern, data, len);
        if (memchr(data, '\n', len) != NULL) {
            vstr_printf(&text, " (line %u, column %u)", (unsigned int)line, (unsigned int)column);
        }
    }
    mp_obj_t message = mp_obj_new_str_from_vstr(&text);
    self->exception.args = MP_OBJ_TO_PTR(mp_obj_new_tuple(1, &message));
    nlr_raise(MP_OBJ_FROM_PTR(self));
}
