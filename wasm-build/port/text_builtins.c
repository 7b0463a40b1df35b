// SPDX-License-Identifier: MIT
// Builtin functions of text: print, chr, ord, bin, oct and hex.

#include <string.h>

#include "chars.h"
#include "format.h"
#include "py/builtin.h"
#include "py/stream.h"

// ---------------------------------------------------------------------------------------------
// print

// Where print writes: a stream in C, or what has a method `write`.
typedef struct _printer_t {
    mp_obj_t file;
    bool is_stream;
} printer_t;

static void write_text(const printer_t *printer, const char *s, size_t len, mp_obj_t str) {
    if (printer->is_stream) {
        mp_stream_write_adaptor(MP_OBJ_TO_PTR(printer->file), s, len);
        return;
    }
    mp_obj_t method[3];
    mp_load_method(printer->file, MP_QSTR_write, method);
    method[2] = str != MP_OBJ_NULL ? str : text_new(&mp_type_str, (const byte *)s, len);
    mp_call_method_n_kw(1, 0, method);
}

static mp_obj_t separator(mp_obj_t o, const char *name, qstr usual) {
    if (o == mp_const_none) {
        return MP_OBJ_NEW_QSTR(usual);
    }
    if (!mp_obj_is_str(o)) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("%s must be None or a string, not %s"), name, mp_obj_get_type_str(o));
    }
    return o;
}

static void write_str(const printer_t *printer, mp_obj_t str) {
    text_t text = text_of(str);
    if (text.len > 0 || !printer->is_stream) {
        write_text(printer, (const char *)text.data, text.len, str);
    }
}

static mp_obj_t builtin_print(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    mp_obj_t sep = MP_OBJ_NEW_QSTR(MP_QSTR__space_), end = MP_OBJ_NEW_QSTR(MP_QSTR__0x0a_);
    printer_t printer = {MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_STDOUT]), true};
    bool is_flushed = false;
    for (size_t i = 0; i < kw_args->alloc; ++i) {
        if (!mp_map_slot_is_filled(kw_args, i)) {
            continue;
        }
        mp_obj_t name = kw_args->table[i].key, value = kw_args->table[i].value;
        if (name == MP_OBJ_NEW_QSTR(MP_QSTR_sep)) {
            sep = separator(value, "sep", MP_QSTR__space_);
        } else if (name == MP_OBJ_NEW_QSTR(MP_QSTR_end)) {
            end = separator(value, "end", MP_QSTR__0x0a_);
        } else if (name == MP_OBJ_NEW_QSTR(MP_QSTR_file)) {
            printer.file = value == mp_const_none ? printer.file : value;
        } else if (name == MP_OBJ_NEW_QSTR(MP_QSTR_flush)) {
            is_flushed = mp_obj_is_true(value);
        } else {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' is an invalid keyword argument for print()"),
                mp_obj_str_get_str(name));
        }
    }
    if (printer.file == MP_OBJ_NULL) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("lost sys.stdout"));
    }
    if (printer.file == mp_const_none) {
        return mp_const_none;
    }
    const mp_obj_type_t *type = mp_obj_get_type(printer.file);
    printer.is_stream = MP_OBJ_TYPE_HAS_SLOT(type, protocol) && !mp_obj_is_instance_type(type);
    if (printer.is_stream) {
        mp_get_stream_raise(printer.file, MP_STREAM_OP_WRITE);
    }
    mp_print_t print = {MP_OBJ_TO_PTR(printer.file), mp_stream_write_adaptor};
    for (size_t i = 0; i < n_args; ++i) {
        if (i > 0) {
            write_str(&printer, sep);
        }
        if (mp_obj_is_str(args[i])) {
            write_str(&printer, args[i]);
        } else if (printer.is_stream && mp_obj_is_small_int(args[i])) {
            mp_obj_print_helper(&print, args[i], PRINT_STR);
        } else {
            // All of it first: nothing is written where a __repr__ within it raises.
            vstr_t text = text_printed(args[i], PRINT_STR);
            if (text.len > 0 || !printer.is_stream) {
                write_text(&printer, text.buf, text.len, MP_OBJ_NULL);
            }
            vstr_clear(&text);
        }
    }
    write_str(&printer, end);
    if (is_flushed) {
        mp_obj_t flush[2];
        mp_load_method_maybe(printer.file, MP_QSTR_flush, flush);
        if (flush[0] != MP_OBJ_NULL) {
            mp_call_method_n_kw(0, 0, flush);
        }
    }
    return mp_const_none;
}
MP_DEFINE_CONST_FUN_OBJ_KW(cloche_builtin_print_obj, 0, builtin_print);

// ---------------------------------------------------------------------------------------------
// Characters and their numbers

static mp_obj_t builtin_chr(mp_obj_t o) {
    mp_int_t c = mp_obj_is_int(o) && !mp_obj_is_small_int(o) ? -1 : mp_obj_get_int(o);
    if (c < 0 || c >= 0x110000) {
        mp_raise_ValueError(MP_ERROR_TEXT("chr() arg not in range(0x110000)"));
    }
    VSTR_FIXED(room, 4);
    vstr_add_char(&room, c);
    return text_char((const byte *)room.buf);
}
MP_DEFINE_CONST_FUN_OBJ_1(cloche_builtin_chr_obj, builtin_chr);

static mp_obj_t builtin_ord(mp_obj_t o) {
    if (!mp_obj_is_str(o) && !text_is_bytes_like(o)) {
        text_raise_type(MP_ERROR_TEXT("ord() expected string of length 1, but %s found"), o);
    }
    text_t text = text_of(o);
    size_t len = text.is_str ? text_count(text.data, text.len) : text.len;
    if (len != 1) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("ord() expected a character, but string of length %d found"), (int)len);
    }
    const byte *p = text.data;
    return MP_OBJ_NEW_SMALL_INT(text.is_str ? text_next(&p) : *p);
}
MP_DEFINE_CONST_FUN_OBJ_1(cloche_builtin_ord_obj, builtin_ord);

static mp_obj_t in_base(mp_obj_t o, char type) {
    mp_obj_t value = mp_obj_is_bool(o) ? MP_OBJ_NEW_SMALL_INT(o == mp_const_true) : o;
    if (!mp_obj_is_int(value)) {
        mp_obj_t dest[2] = {MP_OBJ_NULL, MP_OBJ_NULL};
        if (mp_obj_is_instance_type(mp_obj_get_type(o))) {
            mp_load_method_maybe(o, MP_QSTR___index__, dest);
            value = dest[0] == MP_OBJ_NULL ? mp_unary_op(MP_UNARY_OP_INT_MAYBE, o) : mp_call_method_n_kw(0, 0, dest);
        } else {
            value = MP_OBJ_NULL;
        }
        if (value == MP_OBJ_NULL || !mp_obj_is_int(value)) {
            text_raise_type(MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), o);
        }
    }
    layout_t layout = { .precision = -1, .alternate = true, .type = type };
    vstr_t out;
    vstr_init(&out, 16);
    format_int(&out, &layout, value, 0);
    return mp_obj_new_str_from_utf8_vstr(&out);
}

static mp_obj_t builtin_bin(mp_obj_t o) {
    return in_base(o, 'b');
}
MP_DEFINE_CONST_FUN_OBJ_1(cloche_builtin_bin_obj, builtin_bin);

static mp_obj_t builtin_oct(mp_obj_t o) {
    return in_base(o, 'o');
}
MP_DEFINE_CONST_FUN_OBJ_1(cloche_builtin_oct_obj, builtin_oct);

static mp_obj_t builtin_hex(mp_obj_t o) {
    return in_base(o, 'x');
}
MP_DEFINE_CONST_FUN_OBJ_1(cloche_builtin_hex_obj, builtin_hex);
