// SPDX-License-Identifier: MIT
// Exceptions, in place of py/objexcept.c, from which it comes:
// Copyright (c) 2013, 2014 Damien P. George
// Copyright (c) 2014-2016 Paul Sokolovsky
//
// Here they are chained, keep attributes, and are printed as CPython prints them.

#include <string.h>
#include <stdarg.h>
#include <assert.h>
#include <stdio.h>

#include "py/objlist.h"
#include "py/objstr.h"
#include "py/objtuple.h"
#include "py/objtype.h"
#include "py/objexcept.h"
#include "py/runtime.h"
#include "py/gc.h"
#include "py/mperrno.h"
#include "port.h"

// Number of items per traceback entry (file, line, block)
#define TRACEBACK_ENTRY_LEN (3)

// When used the layout of the emergency exception buffer is:
//  - traceback entry (file, line, block)
//  - traceback entry (file, line, block)
//  - mp_obj_tuple_t object
//  - n_args * mp_obj_t for tuple
//  - mp_obj_str_t object
//  - string data
#define EMG_BUF_TRACEBACK_OFFSET    (0)
#define EMG_BUF_TRACEBACK_SIZE      (2 * TRACEBACK_ENTRY_LEN * sizeof(size_t))
#define EMG_BUF_TUPLE_OFFSET        (EMG_BUF_TRACEBACK_OFFSET + EMG_BUF_TRACEBACK_SIZE)
#define EMG_BUF_TUPLE_SIZE(n_args)  (sizeof(mp_obj_tuple_t) + n_args * sizeof(mp_obj_t))
#define EMG_BUF_STR_OFFSET          (EMG_BUF_TUPLE_OFFSET + EMG_BUF_TUPLE_SIZE(1))
#define EMG_BUF_STR_BUF_OFFSET      (EMG_BUF_STR_OFFSET + sizeof(mp_obj_str_t))

#define mp_emergency_exception_buf_size MICROPY_EMERGENCY_EXCEPTION_BUF_SIZE

void mp_init_emergency_exception_buf(void) {
    // Nothing to do since the buffer was declared statically.
}

bool mp_obj_is_native_exception_instance(mp_obj_t self_in) {
    return MP_OBJ_TYPE_GET_SLOT_OR_NULL(mp_obj_get_type(self_in), make_new) == mp_obj_exception_make_new;
}

static mp_obj_exception_t *get_native_exception(mp_obj_t self_in) {
    assert(mp_obj_is_exception_instance(self_in));
    if (mp_obj_is_native_exception_instance(self_in)) {
        return MP_OBJ_TO_PTR(self_in);
    } else {
        return MP_OBJ_TO_PTR(mp_obj_native_of(self_in));
    }
}

static bool is_kind(const mp_obj_exception_t *o, const mp_obj_type_t *type) {
    return mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(o->base.type), MP_OBJ_FROM_PTR(type));
}

static mp_obj_t arg_or_none(const mp_obj_exception_t *o, size_t i) {
    return i < o->args->len ? o->args->items[i] : mp_const_none;
}

static mp_obj_t kept(const mp_obj_exception_t *o, qstr attr) {
    if (o->dict == MP_OBJ_NULL) {
        return MP_OBJ_NULL;
    }
    mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(o->dict), MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP);
    return elem == NULL ? MP_OBJ_NULL : elem->value;
}

static void keep(mp_obj_exception_t *o, qstr attr, mp_obj_t value) {
    if (o->dict == MP_OBJ_NULL) {
        o->dict = mp_obj_new_dict(1);
    }
    mp_obj_dict_store(o->dict, MP_OBJ_NEW_QSTR(attr), value);
}

static const struct {
    uint8_t code;
    const char *text;
    const mp_obj_type_t *type;
} os_errors[] = {
    { MP_EPERM, "Operation not permitted", &mp_type_PermissionError },
    { MP_ENOENT, "No such file or directory", &mp_type_FileNotFoundError },
    { MP_EINTR, "Interrupted system call", &mp_type_InterruptedError },
    { MP_EIO, "Input/output error", NULL },
    { MP_EBADF, "Bad file descriptor", NULL },
    { 10, "No child processes", &mp_type_ChildProcessError },
    { MP_EAGAIN, "Resource temporarily unavailable", &mp_type_BlockingIOError },
    { MP_ENOMEM, "Cannot allocate memory", NULL },
    { MP_EACCES, "Permission denied", &mp_type_PermissionError },
    { MP_EEXIST, "File exists", &mp_type_FileExistsError },
    { MP_ENODEV, "No such device", NULL },
    { MP_ENOTDIR, "Not a directory", &mp_type_NotADirectoryError },
    { MP_EISDIR, "Is a directory", &mp_type_IsADirectoryError },
    { MP_EINVAL, "Invalid argument", NULL },
    { 27, "File too large", NULL },
    { MP_ENOSPC, "No space left on device", NULL },
    { MP_EROFS, "Read-only file system", NULL },
    { MP_EPIPE, "Broken pipe", &mp_type_BrokenPipeError },
    { 39, "Directory not empty", NULL },
    { MP_EOPNOTSUPP, "Operation not supported", NULL },
    { 103, "Software caused connection abort", &mp_type_ConnectionAbortedError },
    { 104, "Connection reset by peer", &mp_type_ConnectionResetError },
    { 110, "Connection timed out", &mp_type_TimeoutError },
    { 111, "Connection refused", &mp_type_ConnectionRefusedError },
};

mp_obj_t mp_errno_text(int code) {
    for (size_t i = 0; i < MP_ARRAY_SIZE(os_errors); ++i) {
        if (os_errors[i].code == code) {
            return mp_obj_new_str_from_cstr(os_errors[i].text);
        }
    }
    vstr_t vstr;
    vstr_init(&vstr, 24);
    vstr_printf(&vstr, "Unknown error %d", code);
    return mp_obj_new_str_from_vstr(&vstr);
}

static mp_obj_t own_attr(mp_obj_exception_t *self, qstr attr);

static void print_text(const mp_print_t *print, mp_obj_exception_t *o) {
    size_t len = o->args == NULL ? 0 : o->args->len;
    if (len == 0) {
        return;
    }
    mp_obj_t *args = o->args->items;
    if (is_kind(o, &mp_type_OSError) && len >= 2) {
        mp_print_str(print, "[Errno ");
        mp_obj_print_helper(print, args[0], PRINT_STR);
        mp_print_str(print, "] ");
        mp_obj_print_helper(print, args[1], PRINT_STR);
        mp_obj_t filename = kept(o, MP_QSTR_filename);
        if (filename != MP_OBJ_NULL && filename != mp_const_none) {
            mp_print_str(print, ": ");
            mp_obj_print_helper(print, filename, PRINT_REPR);
        }
        return;
    }
    if (len == 5 && mp_obj_is_str(args[0]) && mp_obj_is_str(args[4])
        && (is_kind(o, &mp_type_UnicodeDecodeError) || is_kind(o, &mp_type_UnicodeEncodeError))) {
        bool is_decode = is_kind(o, &mp_type_UnicodeDecodeError);
        mp_int_t start = 0;
        mp_int_t end = 0;
        mp_obj_get_int_maybe(args[2], &start);
        mp_obj_get_int_maybe(args[3], &end);
        mp_printf(print, "'%s' codec can't %s ", mp_obj_str_get_str(args[0]), is_decode ? "decode" : "encode");
        if (end - start == 1) {
            size_t bytes;
            const byte *data = (const byte *)mp_obj_str_get_data(args[1], &bytes);
            if (is_decode && (size_t)start < bytes) {
                mp_printf(print, "byte 0x%02x in position %d", data[start], (int)start);
            } else {
                mp_obj_t text = mp_obj_is_str(args[1]) ? mp_obj_subscr(args[1], MP_OBJ_NEW_SMALL_INT(start), MP_OBJ_SENTINEL) : MP_OBJ_NEW_QSTR(MP_QSTR_);
                size_t n;
                const char *s = mp_obj_str_get_data(text, &n);
                unichar c = n == 0 ? 0 : utf8_get_char((const byte *)s);
                mp_printf(print, c < 0x100 ? "character '\\x%02x' in position %d" : c < 0x10000 ? "character '\\u%04x' in position %d" : "character '\\U%08x' in position %d", (unsigned)c, (int)start);
            }
        } else {
            mp_printf(print, "%s in position %d-%d", is_decode ? "bytes" : "characters", (int)start, (int)end - 1);
        }
        mp_printf(print, ": %s", mp_obj_str_get_str(args[4]));
        return;
    }
    if (len == 1 || is_kind(o, &mp_type_SyntaxError)) {
        mp_obj_print_helper(print, args[0], o->base.type == &mp_type_KeyError ? PRINT_REPR : PRINT_STR);
        if (is_kind(o, &mp_type_SyntaxError) && own_attr(o, MP_QSTR_lineno) != mp_const_none) {
            mp_print_str(print, " (");
            mp_obj_print_helper(print, own_attr(o, MP_QSTR_filename), PRINT_STR);
            mp_print_str(print, ", line ");
            mp_obj_print_helper(print, own_attr(o, MP_QSTR_lineno), PRINT_STR);
            mp_print_str(print, ")");
        }
        return;
    }
    mp_obj_tuple_print(print, MP_OBJ_FROM_PTR(o->args), PRINT_REPR);
}

void mp_obj_exception_print(const mp_print_t *print, mp_obj_t o_in, mp_print_kind_t kind) {
    mp_obj_exception_t *o = MP_OBJ_TO_PTR(o_in);
    mp_print_kind_t k = kind & ~PRINT_EXC_SUBCLASS;
    bool is_subclass = kind & PRINT_EXC_SUBCLASS;
    if (!is_subclass && (k == PRINT_REPR || k == PRINT_EXC)) {
        mp_print_str(print, qstr_str(o->base.type->name));
    }
    if (k == PRINT_EXC) {
        mp_print_str(print, ": ");
    }
    if (k == PRINT_STR || k == PRINT_EXC) {
        print_text(print, o);
    } else if (o->args->len == 1) {
        mp_print_str(print, "(");
        mp_obj_print_helper(print, o->args->items[0], PRINT_REPR);
        mp_print_str(print, ")");
    } else {
        mp_obj_tuple_print(print, MP_OBJ_FROM_PTR(o->args), PRINT_REPR);
    }
}

mp_obj_t mp_obj_exception_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_obj_t name = MP_OBJ_NULL;
    qstr name_of = MP_QSTRnull;
    if (n_kw > 0) {
        // ImportError, NameError and AttributeError take a few names.
        bool takes = mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_ImportError))
            || mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_NameError))
            || mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_AttributeError));
        if (!takes) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%q() takes no keyword arguments"), type->name);
        }
        name_of = mp_obj_str_get_qstr(args[n_args]);
        name = args[n_args + 1];
    }
    if (type == &mp_type_OSError && n_args >= 2 && mp_obj_is_small_int(args[0])) {
        for (size_t i = 0; i < MP_ARRAY_SIZE(os_errors); ++i) {
            if (MP_OBJ_NEW_SMALL_INT(os_errors[i].code) == args[0] && os_errors[i].type != NULL) {
                type = os_errors[i].type;
            }
        }
    }

    // Try to allocate memory for the exception, with fallback to emergency exception object
    mp_obj_exception_t *o_exc = m_new_obj_maybe(mp_obj_exception_t);
    if (o_exc == NULL) {
        o_exc = &MP_STATE_VM(mp_emergency_exception_obj);
    }

    // Populate the exception object
    memset(o_exc, 0, sizeof(*o_exc));
    o_exc->base.type = type;

    mp_obj_t filename = MP_OBJ_NULL;
    if (n_args >= 3 && n_args <= 5 && mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(type), MP_OBJ_FROM_PTR(&mp_type_OSError))) {
        filename = args[2];
        n_args = 2;
    }

    mp_obj_tuple_t *o_tuple;
    if (n_args == 0) {
        // No args, can use the empty tuple straight away
        o_tuple = (mp_obj_tuple_t *)&mp_const_empty_tuple_obj;
    } else {
        // Try to allocate memory for the tuple containing the args
        o_tuple = m_new_obj_var_maybe(mp_obj_tuple_t, items, mp_obj_t, n_args);

        // If we are called by mp_obj_new_exception_msg_varg then it will have
        // reserved room (after the traceback data) for a tuple with 1 element.
        // Otherwise we are free to use the whole buffer after the traceback data.
        if (o_tuple == NULL && mp_emergency_exception_buf_size >=
            (mp_int_t)(EMG_BUF_TUPLE_OFFSET + EMG_BUF_TUPLE_SIZE(n_args))) {
            o_tuple = (mp_obj_tuple_t *)
                ((uint8_t *)MP_STATE_VM(mp_emergency_exception_buf) + EMG_BUF_TUPLE_OFFSET);
        }

        if (o_tuple == NULL) {
            // No memory for a tuple, fallback to an empty tuple
            o_tuple = (mp_obj_tuple_t *)&mp_const_empty_tuple_obj;
        } else {
            // Have memory for a tuple so populate it
            o_tuple->base.type = &mp_type_tuple;
            o_tuple->len = n_args;
            memcpy(o_tuple->items, args, n_args * sizeof(mp_obj_t));
        }
    }

    // Store the tuple of args in the exception object
    o_exc->args = o_tuple;
    if (filename != MP_OBJ_NULL) {
        keep(o_exc, MP_QSTR_filename, filename);
    }
    if (name != MP_OBJ_NULL) {
        keep(o_exc, name_of, name);
    }
    return MP_OBJ_FROM_PTR(o_exc);
}

// Get exception "value" - that is, first argument, or None
mp_obj_t mp_obj_exception_get_value(mp_obj_t self_in) {
    mp_obj_exception_t *self = get_native_exception(self_in);
    return arg_or_none(self, 0);
}

/******************************************************************************/
// tracebacks

typedef struct {
    mp_obj_base_t base;
    mp_obj_t exc;
    size_t index; // of the entry, from the outermost
} traceback_t;

static void traceback_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest);

static MP_DEFINE_CONST_OBJ_TYPE(
    type_traceback,
    MP_QSTR_traceback,
    MP_TYPE_FLAG_NONE,
    attr, traceback_attr
    );

static mp_obj_t new_traceback(mp_obj_exception_t *exc, size_t index) {
    if (exc->traceback_data == NULL || index * TRACEBACK_ENTRY_LEN >= exc->traceback_len) {
        return mp_const_none;
    }
    traceback_t *o = mp_obj_malloc(traceback_t, &type_traceback);
    o->exc = MP_OBJ_FROM_PTR(exc);
    o->index = index;
    return MP_OBJ_FROM_PTR(o);
}

mp_obj_t mp_obj_exception_traceback(mp_obj_t exc) {
    return new_traceback(get_native_exception(exc), 0);
}

// Where an entry stands, as (file, line, name).
static mp_obj_t traceback_entry(const mp_obj_exception_t *exc, size_t index) {
    size_t *at = &exc->traceback_data[exc->traceback_len - (index + 1) * TRACEBACK_ENTRY_LEN];
    mp_obj_t items[3] = {
        MP_OBJ_NEW_QSTR(at[0]),
        MP_OBJ_NEW_SMALL_INT(at[1] & SOURCE_LINE_MASK),
        at[2] == MP_QSTRnull ? mp_const_none : MP_OBJ_NEW_QSTR(at[2]),
    };
    return mp_obj_new_tuple(3, items);
}

static void traceback_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    traceback_t *self = MP_OBJ_TO_PTR(self_in);
    mp_obj_exception_t *exc = MP_OBJ_TO_PTR(self->exc);
    if (dest[0] != MP_OBJ_NULL || exc->traceback_data == NULL || self->index * TRACEBACK_ENTRY_LEN >= exc->traceback_len) {
        return;
    }
    if (attr == MP_QSTR_tb_lineno) {
        dest[0] = ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(traceback_entry(exc, self->index)))->items[1];
    } else if (attr == MP_QSTR_tb_next) {
        dest[0] = new_traceback(exc, self->index + 1);
    } else if (attr == MP_QSTR__entries) {
        // From the outermost to where it was raised: for the module traceback.
        dest[0] = mp_obj_new_list(0, NULL);
        for (size_t i = self->index; i * TRACEBACK_ENTRY_LEN < exc->traceback_len; ++i) {
            mp_obj_list_append(dest[0], traceback_entry(exc, i));
        }
    }
}

/******************************************************************************/
// attributes

static mp_obj_t exception_add_note(mp_obj_t self_in, mp_obj_t note) {
    if (!mp_obj_is_str(note)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("note must be a str, not '%s'"), mp_obj_get_type_str(note));
    }
    mp_obj_exception_t *self = get_native_exception(self_in);
    mp_obj_t notes = kept(self, MP_QSTR___notes__);
    if (notes == MP_OBJ_NULL) {
        notes = mp_obj_new_list(0, NULL);
        keep(self, MP_QSTR___notes__, notes);
    }
    if (mp_obj_is_type(notes, &mp_type_list)) {
        mp_obj_list_append(notes, note);
    }
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(exception_add_note_obj, exception_add_note);

static void set_traceback(mp_obj_exception_t *self, mp_obj_t value) {
    if (value == mp_const_none) {
        self->traceback_len = 0;
    } else if (mp_obj_is_type(value, &type_traceback)) {
        mp_obj_exception_t *other = MP_OBJ_TO_PTR(((traceback_t *)MP_OBJ_TO_PTR(value))->exc);
        if (other != self && other->traceback_data != NULL) {
            size_t len = other->traceback_len;
            size_t *data = m_new(size_t, len);
            memcpy(data, other->traceback_data, len * sizeof(size_t));
            self->traceback_data = data;
            self->traceback_alloc = self->traceback_len = len;
        }
    } else {
        mp_raise_TypeError(MP_ERROR_TEXT("__traceback__ must be a traceback or None"));
    }
}

static mp_obj_t exception_with_traceback(mp_obj_t self, mp_obj_t traceback) {
    set_traceback(get_native_exception(self), traceback);
    return self;
}
static MP_DEFINE_CONST_FUN_OBJ_2(exception_with_traceback_obj, exception_with_traceback);

static bool is_exception_or_none(mp_obj_t value) {
    return value == mp_const_none || mp_obj_is_exception_instance(value);
}

bool mp_obj_exception_keeps(qstr attr) {
    return attr == MP_QSTR_args || attr == MP_QSTR___cause__ || attr == MP_QSTR___context__
           || attr == MP_QSTR___suppress_context__ || attr == MP_QSTR___traceback__ || attr == MP_QSTR___notes__;
}

static void exception_store(mp_obj_exception_t *self, qstr attr, mp_obj_t *dest) {
    mp_obj_t value = dest[1];
    if (self == &mp_const_GeneratorExit_obj) {
        return;
    }
    if (value == MP_OBJ_NULL) {
        if (self->dict == MP_OBJ_NULL || mp_map_lookup(mp_obj_dict_get_map(self->dict), MP_OBJ_NEW_QSTR(attr), MP_MAP_LOOKUP_REMOVE_IF_FOUND) == NULL) {
            return;
        }
    } else if (attr == MP_QSTR___traceback__) {
        set_traceback(self, value);
    } else if (attr == MP_QSTR_args) {
        size_t len;
        mp_obj_t *items;
        mp_obj_t list = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), value);
        mp_obj_list_get(list, &len, &items);
        self->args = MP_OBJ_TO_PTR(mp_obj_new_tuple(len, items));
    } else if (attr == MP_QSTR___cause__ || attr == MP_QSTR___context__) {
        if (!is_exception_or_none(value)) {
            mp_raise_TypeError(MP_ERROR_TEXT("exception cause must be None or derive from BaseException"));
        }
        if (attr == MP_QSTR___cause__) {
            self->cause = value;
            self->suppress_context = true;
        } else {
            self->context = value;
        }
    } else if (attr == MP_QSTR___suppress_context__) {
        self->suppress_context = mp_obj_is_true(value);
    } else {
        keep(self, attr, value);
    }
    dest[0] = MP_OBJ_NULL; // indicate success
}

// The name that a message of ours has between its last quotes.
static mp_obj_t quoted_name(mp_obj_exception_t *self) {
    if (self->args->len == 0 || !mp_obj_is_str(self->args->items[0])) {
        return mp_const_none;
    }
    size_t len;
    const char *text = mp_obj_str_get_data(self->args->items[0], &len);
    size_t end = len;
    while (end > 0 && text[end - 1] != '\'') {
        --end;
    }
    size_t start = end > 0 ? end - 1 : 0;
    while (start > 0 && text[start - 1] != '\'') {
        --start;
    }
    return start == 0 ? mp_const_none : mp_obj_new_str(text + start, end - 1 - start);
}

static mp_obj_t own_attr(mp_obj_exception_t *self, qstr attr) {
    if (is_kind(self, &mp_type_OSError)) {
        bool is_pair = self->args->len >= 2;
        switch (attr) {
            case MP_QSTR_errno:
                // One number alone is what MicroPython's own code raises.
                return is_pair || (self->args->len == 1 && mp_obj_is_small_int(self->args->items[0])) ? self->args->items[0] : mp_const_none;
            case MP_QSTR_strerror:
                return is_pair ? self->args->items[1] : mp_const_none;
            case MP_QSTR_filename:
                return mp_const_none;
            default:
                return MP_OBJ_NULL;
        }
    }
    if (attr == MP_QSTR_value && is_kind(self, &mp_type_StopIteration)) {
        return arg_or_none(self, 0);
    }
    if (attr == MP_QSTR_code && is_kind(self, &mp_type_SystemExit)) {
        return self->args->len > 1 ? MP_OBJ_FROM_PTR(self->args) : arg_or_none(self, 0);
    }
    if (attr == MP_QSTR_name && (is_kind(self, &mp_type_NameError) || is_kind(self, &mp_type_AttributeError) || is_kind(self, &mp_type_ImportError))) {
        return quoted_name(self);
    }
    if (is_kind(self, &mp_type_ImportError)) {
        return attr == MP_QSTR_msg ? arg_or_none(self, 0) : attr == MP_QSTR_path ? mp_const_none : MP_OBJ_NULL;
    }
    if (is_kind(self, &mp_type_SyntaxError)) {
        // Not where a program raised its own. The parser tells no block of code.
        bool has_place = self->traceback_data != NULL && self->traceback_len > 0
            && (self->is_compiled || self->traceback_data[2] == MP_QSTRnull);
        mp_obj_t details = arg_or_none(self, 1);
        size_t index = attr == MP_QSTR_filename ? 0 : attr == MP_QSTR_lineno ? 1 : attr == MP_QSTR_offset ? 2 : attr == MP_QSTR_text ? 3 : 4;
        if (attr == MP_QSTR_msg) {
            return arg_or_none(self, 0);
        }
        if (index == 4) {
            return MP_OBJ_NULL;
        }
        if (mp_obj_is_type(details, &mp_type_tuple) && index < ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(details))->len) {
            return ((mp_obj_tuple_t *)MP_OBJ_TO_PTR(details))->items[index];
        }
        if (has_place) {
            size_t *at = &self->traceback_data[0];
            size_t column = at[1] >> SOURCE_LINE_BITS;
            if (index == 2 && column > 0) {
                return MP_OBJ_NEW_SMALL_INT(column);
            }
            return index == 0 ? MP_OBJ_NEW_QSTR(at[0]) : index == 1 ? MP_OBJ_NEW_SMALL_INT(at[1] & SOURCE_LINE_MASK) : mp_const_none;
        }
        return mp_const_none;
    }
    if (self->args->len == 5 && (is_kind(self, &mp_type_UnicodeDecodeError) || is_kind(self, &mp_type_UnicodeEncodeError))) {
        static const uint16_t names[] = { MP_QSTR_encoding, MP_QSTR_object, MP_QSTR_start, MP_QSTR_end, MP_QSTR_reason };
        for (size_t i = 0; i < MP_ARRAY_SIZE(names); ++i) {
            if (names[i] == attr) {
                return self->args->items[i];
            }
        }
    }
    return MP_OBJ_NULL;
}

void mp_obj_exception_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    mp_obj_exception_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        exception_store(self, attr, dest);
        return;
    }
    switch (attr) {
        case MP_QSTR_args:
            dest[0] = MP_OBJ_FROM_PTR(self->args);
            return;
        case MP_QSTR___cause__:
            dest[0] = self->cause == MP_OBJ_NULL ? mp_const_none : self->cause;
            return;
        case MP_QSTR___context__:
            dest[0] = self->context == MP_OBJ_NULL ? mp_const_none : self->context;
            return;
        case MP_QSTR___suppress_context__:
            dest[0] = mp_obj_new_bool(self->suppress_context);
            return;
        case MP_QSTR___traceback__:
            dest[0] = new_traceback(self, 0);
            return;
        case MP_QSTR___dict__:
            if (self->dict == MP_OBJ_NULL && self != &mp_const_GeneratorExit_obj) {
                self->dict = mp_obj_new_dict(0);
            }
            dest[0] = self->dict;
            return;
        case MP_QSTR_add_note:
        case MP_QSTR_with_traceback:
            dest[0] = MP_OBJ_FROM_PTR(attr == MP_QSTR_add_note ? &exception_add_note_obj : &exception_with_traceback_obj);
            dest[1] = self_in;
            return;
        default:
            dest[0] = kept(self, attr);
            if (dest[0] == MP_OBJ_NULL) {
                dest[0] = own_attr(self, attr);
            }
    }
}

/******************************************************************************/
// chains

// What was being handled when `exc` was raised.
void mp_obj_exception_set_context(mp_obj_t exc, mp_obj_t context) {
    mp_obj_exception_t *self = get_native_exception(exc);
    if (self == &mp_const_GeneratorExit_obj || self == &MP_STATE_VM(mp_kbd_exception) || self->context != MP_OBJ_NULL || exc == context) {
        return;
    }
    // No circle: what is raised again is taken out of the chain it is in. A chain may be long, so
    // only its beginning is looked at; printing stops by itself.
    mp_obj_exception_t *at = get_native_exception(context);
    for (size_t i = 0; i < 32 && at->context != MP_OBJ_NULL && at->context != mp_const_none; ++i) {
        mp_obj_exception_t *next = get_native_exception(at->context);
        if (next == self) {
            at->context = MP_OBJ_NULL;
            break;
        }
        at = next;
    }
    self->context = context;
}

mp_obj_t mp_obj_exception_with_cause(mp_obj_t exc, mp_obj_t cause) {
    if (cause != mp_const_none) {
        if (mp_obj_is_exception_type(cause)) {
            cause = mp_make_raise_obj(cause);
        }
        if (!mp_obj_is_exception_instance(cause)) {
            mp_raise_TypeError(MP_ERROR_TEXT("exception causes must derive from BaseException"));
        }
    }
    exc = mp_make_raise_obj(exc);
    mp_obj_exception_t *self = get_native_exception(exc);
    if (self != &mp_const_GeneratorExit_obj) {
        self->cause = cause;
        self->suppress_context = true;
    }
    return exc;
}

static void print_one(const mp_print_t *print, mp_obj_t exc) {
    size_t n, *values;
    mp_obj_exception_get_traceback(exc, &n, &values);
    if (n > 0) {
        assert(n % 3 == 0);
        mp_print_str(print, "Traceback (most recent call last):\n");
        for (int i = n - 3; i >= 0; i -= 3) {
            mp_printf(print, "  File \"%q\", line %d", values[i], (int)(values[i + 1] & SOURCE_LINE_MASK));
            if (values[i + 1] >> SOURCE_LINE_BITS) {
                mp_printf(print, ", column %d", (int)(values[i + 1] >> SOURCE_LINE_BITS));
            }
            // the block name can be NULL if it's unknown
            qstr block = values[i + 2];
            if (block == MP_QSTRnull) {
                mp_print_str(print, "\n");
            } else {
                mp_printf(print, ", in %q\n", block);
            }
        }
    }
    mp_obj_type_print_name(print, mp_obj_get_type(exc), false);
    vstr_t vstr;
    mp_print_t text;
    vstr_init_print(&vstr, 32, &text);
    mp_obj_exception_t *native_exc = get_native_exception(exc);
    bool is_syntax = mp_obj_is_native_exception_instance(exc) && is_kind(native_exc, &mp_type_SyntaxError) && native_exc->args->len > 0;
    mp_obj_print_helper(&text, is_syntax ? native_exc->args->items[0] : exc, PRINT_STR);
    if (vstr.len > 0) {
        mp_printf(print, ": %.*s", (int)vstr.len, vstr.buf);
    }
    mp_print_str(print, "\n");
    mp_obj_t notes = kept(get_native_exception(exc), MP_QSTR___notes__);
    if (notes != MP_OBJ_NULL && mp_obj_is_type(notes, &mp_type_list)) {
        size_t len;
        mp_obj_t *items;
        mp_obj_list_get(notes, &len, &items);
        for (size_t i = 0; i < len; ++i) {
            mp_obj_print_helper(print, items[i], PRINT_STR);
            mp_print_str(print, "\n");
        }
    }
}

// Prints an exception with what led to it, the first first.
void mp_obj_print_exception(const mp_print_t *print, mp_obj_t exc) {
    if (!mp_obj_is_exception_instance(exc)) {
        mp_obj_print_helper(print, exc, PRINT_REPR);
        mp_print_str(print, "\n");
        return;
    }
    mp_obj_t chain[16];
    bool is_cause[16];
    size_t n = 0;
    while (n < MP_ARRAY_SIZE(chain)) {
        chain[n++] = exc;
        mp_obj_exception_t *native = get_native_exception(exc);
        bool has_cause = native->cause != MP_OBJ_NULL && native->cause != mp_const_none;
        mp_obj_t next = has_cause ? native->cause : native->suppress_context ? MP_OBJ_NULL : native->context;
        if (next == MP_OBJ_NULL || next == mp_const_none) {
            break;
        }
        bool is_known = false;
        for (size_t i = 0; i < n; ++i) {
            is_known |= chain[i] == next;
        }
        if (is_known) {
            break;
        }
        is_cause[n - 1] = has_cause;
        exc = next;
    }
    // A cell's report tells of each part how many lines it has: a message may hold any text.
    bool is_report = print == &traceback_print && n > 1;
    while (n-- > 0) {
        vstr_t vstr;
        mp_print_t part;
        vstr_init_print(&vstr, 128, &part);
        print_one(&part, chain[n]);
        if (n > 0) {
            mp_print_str(&part, is_cause[n - 1]
                ? "\nThe above exception was the direct cause of the following exception:\n\n"
                : "\nDuring handling of the above exception, another exception occurred:\n\n");
        }
        if (is_report) {
            int lines = 0;
            for (size_t i = 0; i < vstr.len; ++i) {
                lines += vstr.buf[i] == '\n';
            }
            mp_printf(print, "\x1e%d\n", lines);
        }
        mp_print_strn(print, vstr.buf, vstr.len, 0, 0, 0);
        vstr_clear(&vstr);
    }
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_BaseException,
    MP_QSTR_BaseException,
    MP_TYPE_FLAG_NONE,
    make_new, mp_obj_exception_make_new,
    print, mp_obj_exception_print,
    attr, mp_obj_exception_attr
    );

// List of all exceptions, arranged as in the table at:
// http://docs.python.org/3/library/exceptions.html
#define MP_X(name, base) MP_DEFINE_EXCEPTION(name, base);
MP_EXCEPTIONS(MP_X)
#undef MP_X

mp_obj_t mp_obj_new_exception(const mp_obj_type_t *exc_type) {
    assert(MP_OBJ_TYPE_GET_SLOT_OR_NULL(exc_type, make_new) == mp_obj_exception_make_new);
    return mp_obj_exception_make_new(exc_type, 0, 0, NULL);
}

mp_obj_t mp_obj_new_exception_args(const mp_obj_type_t *exc_type, size_t n_args, const mp_obj_t *args) {
    assert(MP_OBJ_TYPE_GET_SLOT_OR_NULL(exc_type, make_new) == mp_obj_exception_make_new);
    return mp_obj_exception_make_new(exc_type, n_args, 0, args);
}


mp_obj_t mp_obj_new_exception_msg(const mp_obj_type_t *exc_type, mp_rom_error_text_t msg) {
    // Check that the given type is an exception type
    assert(MP_OBJ_TYPE_GET_SLOT_OR_NULL(exc_type, make_new) == mp_obj_exception_make_new);

    // Try to allocate memory for the message
    mp_obj_str_t *o_str = m_new_obj_maybe(mp_obj_str_t);

    // If memory allocation failed and there is an emergency buffer then try to use
    // that buffer to store the string object, reserving room at the start for the
    // traceback and 1-tuple.
    if (o_str == NULL
        && mp_emergency_exception_buf_size >= (mp_int_t)(EMG_BUF_STR_OFFSET + sizeof(mp_obj_str_t))) {
        o_str = (mp_obj_str_t *)((uint8_t *)MP_STATE_VM(mp_emergency_exception_buf)
            + EMG_BUF_STR_OFFSET);
    }

    if (o_str == NULL) {
        // No memory for the string object so create the exception with no args
        return mp_obj_exception_make_new(exc_type, 0, 0, NULL);
    }

    // Create the string object and call mp_obj_exception_make_new to create the exception
    o_str->base.type = &mp_type_str;
    o_str->len = strlen((const char *)msg);
    o_str->data = (const byte *)msg;
    o_str->hash = qstr_compute_hash(o_str->data, o_str->len);
    mp_obj_t arg = MP_OBJ_FROM_PTR(o_str);
    return mp_obj_exception_make_new(exc_type, 1, 0, &arg);
}

// The following struct and function implement a simple printer that conservatively
// allocates memory and truncates the output data if no more memory can be obtained.
// It leaves room for a null byte at the end of the buffer.

struct _exc_printer_t {
    bool allow_realloc;
    size_t alloc;
    size_t len;
    byte *buf;
};

static void exc_add_strn(void *data, const char *str, size_t len) {
    struct _exc_printer_t *pr = data;
    if (pr->len + len >= pr->alloc) {
        // Not enough room for data plus a null byte so try to grow the buffer
        if (pr->allow_realloc) {
            size_t new_alloc = pr->alloc + len + 16;
            byte *new_buf = m_renew_maybe(byte, pr->buf, pr->alloc, new_alloc, true);
            if (new_buf == NULL) {
                pr->allow_realloc = false;
                len = pr->alloc - pr->len - 1;
            } else {
                pr->alloc = new_alloc;
                pr->buf = new_buf;
            }
        } else {
            len = pr->alloc - pr->len - 1;
        }
    }
    memcpy(pr->buf + pr->len, str, len);
    pr->len += len;
}

mp_obj_t mp_obj_new_exception_msg_varg(const mp_obj_type_t *exc_type, mp_rom_error_text_t fmt, ...) {
    va_list args;
    va_start(args, fmt);
    mp_obj_t exc = mp_obj_new_exception_msg_vlist(exc_type, fmt, args);
    va_end(args);
    return exc;
}

mp_obj_t mp_obj_new_exception_msg_vlist(const mp_obj_type_t *exc_type, mp_rom_error_text_t fmt, va_list args) {
    assert(fmt != NULL);

    // Check that the given type is an exception type
    assert(MP_OBJ_TYPE_GET_SLOT_OR_NULL(exc_type, make_new) == mp_obj_exception_make_new);

    // Try to allocate memory for the message
    mp_obj_str_t *o_str = m_new_obj_maybe(mp_obj_str_t);
    size_t o_str_alloc = strlen((const char *)fmt) + 1;
    byte *o_str_buf = m_new_maybe(byte, o_str_alloc);

    bool used_emg_buf = false;
    // If memory allocation failed and there is an emergency buffer then try to use
    // that buffer to store the string object and its data (at least 16 bytes for
    // the string data), reserving room at the start for the traceback and 1-tuple.
    if ((o_str == NULL || o_str_buf == NULL)
        && mp_emergency_exception_buf_size >= (mp_int_t)(EMG_BUF_STR_OFFSET + sizeof(mp_obj_str_t) + 16)) {
        used_emg_buf = true;
        o_str = (mp_obj_str_t *)((uint8_t *)MP_STATE_VM(mp_emergency_exception_buf) + EMG_BUF_STR_OFFSET);
        o_str_buf = (byte *)((uint8_t *)MP_STATE_VM(mp_emergency_exception_buf) + EMG_BUF_STR_BUF_OFFSET);
        o_str_alloc = (uint8_t *)MP_STATE_VM(mp_emergency_exception_buf) + mp_emergency_exception_buf_size - o_str_buf;
    }

    if (o_str == NULL) {
        // No memory for the string object so create the exception with no args.
        // The exception will only have a type and no message (compression is irrelevant).
        return mp_obj_exception_make_new(exc_type, 0, 0, NULL);
    }

    if (o_str_buf == NULL) {
        // No memory for the string buffer: assume that the fmt string is in ROM
        // and use that data as the data of the string.
        // The string will point directly to the compressed data -- will need to be decompressed
        // prior to display (this case is identical to mp_obj_new_exception_msg above).
        o_str->len = o_str_alloc - 1; // will be equal to strlen(fmt)
        o_str->data = (const byte *)fmt;
    } else {
        // We have some memory to format the string.
        // TODO: Optimise this to format-while-decompressing (and not require the temp stack space).
        struct _exc_printer_t exc_pr = {!used_emg_buf, o_str_alloc, 0, o_str_buf};
        mp_print_t print = {&exc_pr, exc_add_strn};
        const char *fmt2 = (const char *)fmt;
        mp_vprintf(&print, fmt2, args);
        exc_pr.buf[exc_pr.len] = '\0';
        o_str->len = exc_pr.len;
        o_str->data = exc_pr.buf;
    }

    // Create the string object and call mp_obj_exception_make_new to create the exception
    o_str->base.type = &mp_type_str;
    o_str->hash = qstr_compute_hash(o_str->data, o_str->len);
    mp_obj_t arg = MP_OBJ_FROM_PTR(o_str);
    return mp_obj_exception_make_new(exc_type, 1, 0, &arg);
}


// return true if the given object is an exception type
bool mp_obj_is_exception_type(mp_obj_t self_in) {
    if (mp_obj_is_obj(self_in) && mp_obj_is_class(self_in)) {
        // optimisation when self_in is a builtin exception
        mp_obj_type_t *self = MP_OBJ_TO_PTR(self_in);
        if (MP_OBJ_TYPE_GET_SLOT_OR_NULL(self, make_new) == mp_obj_exception_make_new) {
            return true;
        }
    }
    return mp_obj_is_subclass_fast(self_in, MP_OBJ_FROM_PTR(&mp_type_BaseException));
}

// return true if the given object is an instance of an exception type
bool mp_obj_is_exception_instance(mp_obj_t self_in) {
    return mp_obj_is_exception_type(MP_OBJ_FROM_PTR(mp_obj_get_type(self_in)));
}

// Return true if exception (type or instance) is a subclass of given
// exception type.  Assumes exc_type is a subclass of BaseException, as
// defined by mp_obj_is_exception_type(exc_type).
bool mp_obj_exception_match(mp_obj_t exc, mp_const_obj_t exc_type) {
    // if exc is an instance of an exception, then extract and use its type
    if (mp_obj_is_exception_instance(exc)) {
        exc = MP_OBJ_FROM_PTR(mp_obj_get_type(exc));
    }
    return mp_obj_is_subclass_fast(exc, exc_type);
}

// traceback handling functions

void mp_obj_exception_clear_traceback(mp_obj_t self_in) {
    mp_obj_exception_t *self = get_native_exception(self_in);
    // just set the traceback to the null object
    // we don't want to call any memory management functions here
    self->traceback_data = NULL;
}

void mp_obj_exception_add_traceback(mp_obj_t self_in, qstr file, size_t line, qstr block) {
    mp_obj_exception_t *self = get_native_exception(self_in);

    // append this traceback info to traceback data
    // if memory allocation fails (eg because gc is locked), just return

    // Bounded: entries are added one by one.
    mp_int_t max_traceback = MP_OBJ_SMALL_INT_VALUE(MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_TRACEBACKLIMIT]));
    if (max_traceback <= 0) {
        return;
    } else if (self->traceback_data != NULL && self->traceback_len >= max_traceback * TRACEBACK_ENTRY_LEN) {
        self->traceback_len -= TRACEBACK_ENTRY_LEN;
        memmove(self->traceback_data, self->traceback_data + TRACEBACK_ENTRY_LEN, self->traceback_len * sizeof(self->traceback_data[0]));
    }

    if (self->traceback_data == NULL) {
        self->traceback_data = m_new_maybe(size_t, TRACEBACK_ENTRY_LEN);
        if (self->traceback_data == NULL) {
            if (mp_emergency_exception_buf_size >= (mp_int_t)(EMG_BUF_TRACEBACK_OFFSET + EMG_BUF_TRACEBACK_SIZE)) {
                // There is room in the emergency buffer for traceback data
                size_t *tb = (size_t *)((uint8_t *)MP_STATE_VM(mp_emergency_exception_buf)
                    + EMG_BUF_TRACEBACK_OFFSET);
                self->traceback_data = tb;
                self->traceback_alloc = EMG_BUF_TRACEBACK_SIZE / sizeof(size_t);
            } else {
                // Can't allocate and no room in emergency buffer
                return;
            }
        } else {
            // Allocated the traceback data on the heap
            self->traceback_alloc = TRACEBACK_ENTRY_LEN;
        }
        self->traceback_len = 0;
    } else if (self->traceback_len + TRACEBACK_ENTRY_LEN > self->traceback_alloc) {
        if (self->traceback_data == (size_t *)MP_STATE_VM(mp_emergency_exception_buf)) {
            // Can't resize the emergency buffer
            return;
        }
        // be conservative with growing traceback data
        size_t *tb_data = m_renew_maybe(size_t, self->traceback_data, self->traceback_alloc,
            self->traceback_alloc + TRACEBACK_ENTRY_LEN, true);
        if (tb_data == NULL) {
            return;
        }
        self->traceback_data = tb_data;
        self->traceback_alloc += TRACEBACK_ENTRY_LEN;
    }

    size_t *tb_data = &self->traceback_data[self->traceback_len];
    self->traceback_len += TRACEBACK_ENTRY_LEN;
    tb_data[0] = file;
    tb_data[1] = line;
    tb_data[2] = block;
}

void mp_obj_exception_get_traceback(mp_obj_t self_in, size_t *n, size_t **values) {
    mp_obj_exception_t *self = get_native_exception(self_in);

    if (self->traceback_data == NULL) {
        *n = 0;
        *values = NULL;
    } else {
        *n = self->traceback_len;
        *values = self->traceback_data;
    }
}
