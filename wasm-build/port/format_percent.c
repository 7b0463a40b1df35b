// SPDX-License-Identifier: MIT
// The operator % of str and bytes.

#include <string.h>

#include "format.h"
#include "py/objtuple.h"

typedef struct _args_t {
    size_t n;
    mp_obj_t *items;
    size_t next;
} args_t;

static mp_obj_t next_arg(args_t *args) {
    if (args->next >= args->n) {
        mp_raise_TypeError(MP_ERROR_TEXT("not enough arguments for format string"));
    }
    return args->items[args->next++];
}

static bool is_int(mp_obj_t o) {
    return mp_obj_is_int(o) || mp_obj_is_bool(o);
}

static const byte *read_size(const byte *p, const byte *top, args_t *args, mp_int_t *size, const char *too_big) {
    if (p < top && *p == '*') {
        mp_obj_t arg = next_arg(args);
        if (!is_int(arg)) {
            mp_raise_TypeError(MP_ERROR_TEXT("* wants int"));
        }
        *size = mp_obj_get_int(arg);
        ++p;
    } else {
        *size = 0;
        for (; p < top && *p >= '0' && *p <= '9'; ++p) {
            *size = *size * 10 + (*p - '0');
            if (*size > 100000000) {
                break;
            }
        }
    }
    if (*size > 100000000) {
        mp_raise_ValueError(too_big);
    }
    return p;
}

// The value for an integer's conversion.
static mp_obj_t int_of(mp_obj_t arg, char type) {
    if (mp_obj_is_bool(arg)) {
        return MP_OBJ_NEW_SMALL_INT(arg == mp_const_true);
    }
    if (mp_obj_is_int(arg)) {
        return arg;
    }
    bool is_decimal = type == 'd' || type == 'i' || type == 'u';
    if (mp_obj_is_float(arg) && is_decimal) {
        return mp_obj_new_int_from_float(mp_obj_float_get(arg));
    }
    mp_obj_t value = mp_obj_is_float(arg) || mp_obj_is_str_or_bytes(arg) ? MP_OBJ_NULL : mp_unary_op(MP_UNARY_OP_INT_MAYBE, arg);
    if (value == MP_OBJ_NULL) {
        mp_raise_msg_varg(&mp_type_TypeError, is_decimal ? MP_ERROR_TEXT("%%%c format: a real number is required, not %s")
            : MP_ERROR_TEXT("%%%c format: an integer is required, not %s"), type, mp_obj_get_type_str(arg));
    }
    return value;
}

static void add_char(vstr_t *out, layout_t *layout, mp_obj_t arg, bool is_str) {
    VSTR_FIXED(room, 4);
    if (is_int(arg)) {
        mp_int_t c = mp_obj_is_int(arg) && !mp_obj_is_small_int(arg) ? -1 : mp_obj_get_int(arg);
        if (c < 0 || c >= (is_str ? 0x110000 : 0x100)) {
            mp_raise_msg(&mp_type_OverflowError, is_str ? MP_ERROR_TEXT("%c arg not in range(0x110000)")
                : MP_ERROR_TEXT("%c arg not in range(256)"));
        }
        if (is_str) {
            vstr_add_char(&room, c);
        } else {
            vstr_add_byte(&room, c);
        }
    } else {
        text_t text = is_str ? (mp_obj_is_str(arg) ? text_of(arg) : (text_t) {NULL, 0, true})
            : text_is_bytes_like(arg) ? text_of(arg) : (text_t) {NULL, 0, false};
        if (text.len == 0 || (is_str ? text_count(text.data, text.len) : text.len) != 1) {
            mp_raise_TypeError(is_str ? MP_ERROR_TEXT("%c requires int or char")
                : MP_ERROR_TEXT("%c requires an integer in range(256) or a single byte"));
        }
        vstr_add_strn(&room, (const char *)text.data, text.len);
    }
    format_pad(out, room.buf, room.len, 1, layout->width, ' ', layout->align == '<' ? '<' : '>');
}

static void add_text(vstr_t *out, layout_t *layout, mp_obj_t arg, char type, bool is_str) {
    layout->align = layout->align == '<' ? '<' : '>';
    layout->fill = ' ';
    if (!is_str && (type == 's' || type == 'b')) {
        mp_buffer_info_t buffer;
        if (mp_obj_is_str(arg) || !mp_get_buffer(arg, &buffer, MP_BUFFER_READ)) {
            text_raise_type(MP_ERROR_TEXT("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'"), arg);
        }
        size_t len = layout->precision < 0 ? buffer.len : MIN(buffer.len, (size_t)layout->precision);
        format_pad(out, buffer.buf, len, len, layout->width, ' ', layout->align);
        return;
    }
    mp_obj_t text = arg;
    if (type == 'a' || !is_str) {
        text = text_ascii(arg);
    } else if (type == 'r' || !mp_obj_is_str(arg)) {
        vstr_t printed = text_printed(arg, type == 'r' ? PRINT_REPR : PRINT_STR);
        text = mp_obj_new_str_from_utf8_vstr(&printed);
    }
    text_t found = text_of(text);
    format_text(out, layout, (const char *)found.data, found.len);
}

static void add_number(vstr_t *out, layout_t *layout, mp_obj_t arg, char type) {
    if (layout->fill == '0' && layout->align != '<') {
        layout->align = '=';
    } else {
        layout->fill = ' ';
    }
    layout->type = type;
    if (strchr("eEfFgG", type) != NULL) {
        mp_float_t value;
        if (!mp_obj_get_float_maybe(arg, &value)) {
            if (mp_obj_is_int(arg)) {
                mp_obj_get_float(arg);
            }
            text_raise_type(MP_ERROR_TEXT("must be real number, not %s"), arg);
        }
        format_float(out, layout, value);
        return;
    }
    if (strchr("diu", type) != NULL) {
        layout->type = 'd';
    }
    mp_obj_t value = int_of(arg, type);
    format_int(out, layout, value, MAX(layout->precision, 0));
}

// A mapping's value for a key in parentheses; `p` is behind the first of them.
static const byte *read_key(const byte *p, const byte *top, mp_obj_t mapping, bool is_str, mp_obj_t *value) {
    if (mapping == MP_OBJ_NULL) {
        mp_raise_TypeError(MP_ERROR_TEXT("format requires a mapping"));
    }
    const byte *key = p;
    for (int open = 1;; ++p) {
        if (p >= top) {
            mp_raise_ValueError(MP_ERROR_TEXT("incomplete format key"));
        }
        open += (*p == '(') - (*p == ')');
        if (open == 0) {
            break;
        }
    }
    *value = mp_obj_subscr(mapping, text_new(is_str ? &mp_type_str : &mp_type_bytes, key, p - key), MP_OBJ_SENTINEL);
    return p + 1;
}

static bool is_mapping(mp_obj_t o) {
    if (mp_obj_is_str_or_bytes(o) || mp_obj_is_type(o, &mp_type_tuple)) {
        return false;
    }
    const mp_obj_type_t *type = mp_obj_get_type(o);
    if (!mp_obj_is_instance_type(type)) {
        return MP_OBJ_TYPE_HAS_SLOT(type, subscr);
    }
    mp_obj_t method[2];
    mp_load_method_maybe(o, MP_QSTR___getitem__, method);
    return method[0] != MP_OBJ_NULL || mp_obj_cast_to_native_base(o, MP_OBJ_FROM_PTR(&mp_type_dict)) != MP_OBJ_NULL;
}

mp_obj_t format_percent(mp_obj_t pattern, mp_obj_t rest) {
    const mp_obj_type_t *result = mp_obj_get_type(pattern);
    args_t args = {1, &rest, 0};
    mp_obj_t mapping = MP_OBJ_NULL;
    if (mp_obj_is_tuple_compatible(rest)) {
        mp_obj_tuple_get(rest, &args.n, &args.items);
    } else if (is_mapping(rest)) {
        mapping = rest;
    }
    if (result == &mp_type_bytearray) {
        // What it prints may change it.
        text_t copied = text_of(pattern);
        pattern = mp_obj_new_bytes(copied.data, copied.len);
    }
    text_t self = text_of(pattern);
    vstr_t out;
    vstr_init(&out, self.len + 16);
    const byte *p = self.data, *top = p + self.len;
    while (p < top) {
        const byte *plain = p;
        p = memchr(p, '%', top - p);
        p = p == NULL ? top : p;
        vstr_add_strn(&out, (const char *)plain, p - plain);
        if (p >= top) {
            break;
        }
        METER_STEPS(1);
        text_check_size(out.len);
        mp_obj_t arg = MP_OBJ_NULL;
        layout_t layout = { .precision = -1 };
        const byte *start = ++p;
        if (p < top && *p == '(') {
            p = read_key(p + 1, top, mapping, self.is_str, &arg);
            // The mapping is used up as a value.
            args.next = args.n;
        }
        for (; p < top && *p != '\0' && strchr("-+ #0", *p) != NULL; ++p) {
            if (*p == '-') {
                layout.align = '<';
            } else if (*p == '+' || (*p == ' ' && layout.sign == 0)) {
                layout.sign = *p;
            } else if (*p == '#') {
                layout.alternate = true;
            } else if (*p == '0') {
                layout.fill = '0';
            }
        }
        mp_int_t width;
        p = read_size(p, top, &args, &width, MP_ERROR_TEXT("width too big"));
        if (width < 0) {
            layout.align = '<';
            width = -width;
        }
        layout.width = width;
        if (p < top && *p == '.') {
            p = read_size(p + 1, top, &args, &layout.precision, MP_ERROR_TEXT("precision too big"));
            layout.precision = MAX(layout.precision, 0);
        }
        while (p < top && (*p == 'l' || *p == 'h' || *p == 'L')) {
            ++p;
        }
        if (p >= top) {
            mp_raise_ValueError(MP_ERROR_TEXT("incomplete format"));
        }
        const byte *at = p;
        unichar type = self.is_str ? text_next(&p) : *p++;
        if (type == '%' && at == start) {
            vstr_add_byte(&out, '%');
            continue;
        }
        if (type >= 0x80 || type == 0 || strchr(self.is_str ? "sracdiuoxXeEfFgG" : "sbracdiuoxXeEfFgG", type) == NULL) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("unsupported format character '%c' (0x%x) at index %d"),
                type < 32 || type >= 127 ? '?' : (int)type, (uint)type,
                (int)(self.is_str ? text_count(self.data, at - self.data) : (size_t)(at - self.data)));
        }
        if (arg == MP_OBJ_NULL) {
            arg = next_arg(&args);
        }
        if (type == 'c') {
            add_char(&out, &layout, arg, self.is_str);
        } else if (strchr("srab", type) != NULL) {
            add_text(&out, &layout, arg, type, self.is_str);
        } else {
            add_number(&out, &layout, arg, type);
        }
    }
    if (args.next < args.n && mapping == MP_OBJ_NULL) {
        mp_raise_TypeError(self.is_str ? MP_ERROR_TEXT("not all arguments converted during string formatting")
            : MP_ERROR_TEXT("not all arguments converted during bytes formatting"));
    }
    return text_from_vstr(result, &out);
}
