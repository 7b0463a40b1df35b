// SPDX-License-Identifier: MIT
// format(value, spec), and str.format, which f-strings are compiled to.

#include <string.h>

#include "format.h"
#include "py/builtin.h"
#include "py/cstack.h"
#include "py/objtype.h"

// ---------------------------------------------------------------------------------------------
// The mini-language: [[fill]align][sign][z][#][0][width][separator][.precision][type]

static bool is_align(char c) {
    return c == '<' || c == '>' || c == '^' || c == '=';
}

static bool is_one_of(unichar type, const char *types) {
    return type != 0 && type < 128 && strchr(types, type) != NULL;
}

static const char *read_count(const char *p, const char *top, mp_int_t *count) {
    for (; p < top && *p >= '0' && *p <= '9'; ++p) {
        *count = MAX(*count, 0) * 10 + (*p - '0');
        if (*count > 100000000) {
            mp_raise_ValueError(MP_ERROR_TEXT("Too many decimal digits in format string"));
        }
    }
    return p;
}

static void read_spec(layout_t *layout, const char *spec, size_t len, char usual_align, mp_obj_t value) {
    const char *p = spec, *top = spec + len;
    memset(layout, 0, sizeof(*layout));
    layout->precision = -1;
    const byte *after = (const byte *)p;
    unichar fill = p < top ? text_next(&after) : 0;
    if ((const char *)after < top && is_align(*after)) {
        layout->fill = fill;
        layout->align = *after;
        p = (const char *)after + 1;
    } else if (p < top && is_align(*p)) {
        layout->align = *p++;
    }
    if (p < top && (*p == '+' || *p == '-' || *p == ' ')) {
        layout->sign = *p++;
    }
    if (p < top && *p == 'z') {
        layout->no_negative_zero = true;
        ++p;
    }
    if (p < top && *p == '#') {
        layout->alternate = true;
        ++p;
    }
    if (p < top && *p == '0' && layout->fill == 0) {
        layout->fill = '0';
        if (layout->align == 0 && usual_align == '>') {
            layout->align = '=';
        }
        ++p;
    }
    mp_int_t width = 0;
    p = read_count(p, top, &width);
    layout->width = width;
    while (p < top && (*p == ',' || *p == '_')) {
        if (layout->separator != 0) {
            mp_raise_msg_varg(&mp_type_ValueError, layout->separator == *p
                ? MP_ERROR_TEXT("Cannot specify '%c' with '%c'.") : MP_ERROR_TEXT("Cannot specify both ',' and '_'."), *p, *p);
        }
        layout->separator = *p++;
    }
    if (p < top && *p == '.') {
        const char *digits = ++p;
        p = read_count(p, top, &layout->precision);
        if (p == digits) {
            mp_raise_ValueError(MP_ERROR_TEXT("Format specifier missing precision"));
        }
    }
    if (p < top) {
        after = (const byte *)p;
        layout->type = text_next(&after);
        if ((const char *)after != top) {
            vstr_t text;
            vstr_init(&text, len + 1);
            vstr_add_strn(&text, spec, len);
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Invalid format specifier '%s' for object of type '%s'"),
                vstr_null_terminated_str(&text), mp_obj_get_type_str(value));
        }
        if (layout->separator != 0 && !is_one_of(layout->type, layout->separator == '_' ? "deEfFgG%boxX" : "deEfFgG%")) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Cannot specify '%c' with '%c'."),
                layout->separator, (int)layout->type);
        }
    }
}

static MP_NORETURN void raise_type(const layout_t *layout, mp_obj_t value) {
    const char *of = mp_obj_get_type_str(value);
    if (layout->type > 32 && layout->type < 128) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Unknown format code '%c' for object of type '%s'"),
            (int)layout->type, of);
    }
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Unknown format code '\\x%x' for object of type '%s'"),
        (uint)layout->type, of);
}

static void format_str_spec(vstr_t *out, mp_obj_t value, mp_obj_t str, const char *spec, size_t len) {
    layout_t layout;
    read_spec(&layout, spec, len, '<', value);
    const char *not_allowed = layout.sign != 0 ? (layout.sign == ' ' ? "Space" : "Sign")
        : layout.no_negative_zero ? "Negative zero coercion (z)"
        : layout.alternate ? "Alternate form (#)"
        : layout.align == '=' ? "'=' alignment" : NULL;
    if (layout.type != 0 && layout.type != 's') {
        raise_type(&layout, value);
    }
    if (layout.separator != 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Cannot specify '%c' with 's'."), layout.separator);
    }
    if (not_allowed != NULL) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%s not allowed in string format specifier"), not_allowed);
    }
    text_t text = text_of(str);
    format_text(out, &layout, (const char *)text.data, text.len);
}

static void format_int_spec(vstr_t *out, mp_obj_t value, mp_obj_t number, const char *spec, size_t len) {
    layout_t layout;
    read_spec(&layout, spec, len, '>', value);
    if (is_one_of(layout.type, "eEfFgG%")) {
        format_float(out, &layout, mp_obj_get_float(number));
        return;
    }
    if (layout.type != 0 && !is_one_of(layout.type, "bcdnoxX")) {
        raise_type(&layout, value);
    }
    if (layout.precision >= 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("Precision not allowed in integer format specifier"));
    }
    if (layout.no_negative_zero) {
        mp_raise_ValueError(MP_ERROR_TEXT("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if (layout.type == 'c') {
        if (layout.sign != 0 || layout.alternate) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%s not allowed with integer format specifier 'c'"),
                layout.sign != 0 ? "Sign" : "Alternate form (#)");
        }
        if (!mp_obj_is_small_int(number)) {
            mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("Python int too large to convert to C long"));
        }
        mp_int_t c = MP_OBJ_SMALL_INT_VALUE(number);
        if (c < 0 || c >= 0x110000) {
            mp_raise_msg(&mp_type_OverflowError, MP_ERROR_TEXT("%c arg not in range(0x110000)"));
        }
        VSTR_FIXED(room, 4);
        vstr_add_char(&room, c);
        layout.align = layout.align == 0 ? '>' : layout.align;
        format_text(out, &layout, room.buf, room.len);
        return;
    }
    format_int(out, &layout, number, 0);
}

static void format_float_spec(vstr_t *out, mp_obj_t value, mp_float_t number, const char *spec, size_t len) {
    layout_t layout;
    read_spec(&layout, spec, len, '>', value);
    if (layout.type != 0 && !is_one_of(layout.type, "eEfFgGn%")) {
        raise_type(&layout, value);
    }
    format_float(out, &layout, number);
}

static void format_complex_spec(vstr_t *out, mp_obj_t value, const char *spec, size_t len) {
    layout_t layout;
    read_spec(&layout, spec, len, '>', value);
    if (layout.type != 0 && !is_one_of(layout.type, "eEfFgGn")) {
        raise_type(&layout, value);
    }
    if (layout.fill == '0' || layout.align == '=') {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("%s not allowed in complex format specifier"),
            layout.fill == '0' ? "Zero padding is" : "'=' alignment flag is");
    }
    mp_float_t real, imag;
    mp_obj_complex_get(value, &real, &imag);
    layout_t part = layout;
    part.width = 0;
    vstr_t text;
    vstr_init(&text, 32);
    bool has_real = layout.type != 0 || real != 0;
    if (layout.type == 0) {
        part.type = layout.precision < 0 ? 'r' : 'g';
    }
    if (has_real) {
        vstr_add_str(&text, layout.type == 0 ? "(" : "");
        format_float(&text, &part, real);
        part.sign = '+';
    }
    format_float(&text, &part, imag);
    vstr_add_str(&text, layout.type == 0 && has_real ? "j)" : "j");
    format_pad(out, text.buf, text.len, text.len, layout.width, layout.fill == 0 ? ' ' : layout.fill,
        layout.align == 0 ? '>' : layout.align);
}

static void add_printed(vstr_t *out, mp_obj_t value) {
    if (mp_obj_is_str(value)) {
        text_t text = text_of(value);
        vstr_add_strn(out, (const char *)text.data, text.len);
        return;
    }
    mp_print_t print = {out, (mp_print_strn_t)vstr_add_strn};
    mp_obj_print_helper(&print, value, PRINT_STR);
}

// What the builtin types do with a spec.
static void format_native(vstr_t *out, mp_obj_t value, const char *spec, size_t len) {
    if (len == 0) {
        add_printed(out, value);
        return;
    }
    mp_obj_t native = value;
    if (mp_obj_is_instance_type(mp_obj_get_type(value))) {
        static const mp_obj_type_t *const types[] = { &mp_type_str, &mp_type_int, &mp_type_float };
        for (size_t i = 0; i < MP_ARRAY_SIZE(types); ++i) {
            mp_obj_t found = mp_obj_cast_to_native_base(value, MP_OBJ_FROM_PTR(types[i]));
            if (found != MP_OBJ_NULL) {
                native = found;
            }
        }
    }
    if (mp_obj_is_str(native)) {
        format_str_spec(out, value, native, spec, len);
    } else if (mp_obj_is_bool(native)) {
        format_int_spec(out, value, MP_OBJ_NEW_SMALL_INT(native == mp_const_true), spec, len);
    } else if (mp_obj_is_int(native)) {
        format_int_spec(out, value, native, spec, len);
    } else if (mp_obj_is_float(native)) {
        format_float_spec(out, value, mp_obj_float_get(native), spec, len);
    } else if (mp_obj_is_type(native, &mp_type_complex)) {
        format_complex_spec(out, value, spec, len);
    } else {
        text_raise_type(MP_ERROR_TEXT("unsupported format string passed to %s.__format__"), value);
    }
}

void format_value(vstr_t *out, mp_obj_t value, const char *spec, size_t len) {
    if (mp_obj_is_instance_type(mp_obj_get_type(value))) {
        mp_obj_t method[3];
        mp_load_method_maybe(value, MP_QSTR___format__, method);
        bool is_own = method[0] != MP_OBJ_NULL && method[0] != MP_OBJ_FROM_PTR(&format_method_obj)
            && method[0] != mp_obj_special_of(&mp_type_object, MP_QSTR___format__);
        if (is_own) {
            method[2] = mp_obj_new_str(spec, len);
            mp_obj_t text = mp_call_method_n_kw(1, 0, method);
            if (!mp_obj_is_str(text)) {
                text_raise_type(MP_ERROR_TEXT("__format__ must return a str, not %s"), text);
            }
            add_printed(out, text);
            return;
        }
    }
    format_native(out, value, spec, len);
}

// __format__ of the builtin types, for classes that call it themselves.
static mp_obj_t format_method(mp_obj_t self, mp_obj_t spec) {
    if (!mp_obj_is_str(spec)) {
        text_raise_type(MP_ERROR_TEXT("__format__() argument must be str, not %s"), spec);
    }
    text_t text = text_of(spec);
    vstr_t out;
    vstr_init(&out, 16);
    format_native(&out, self, (const char *)text.data, text.len);
    return mp_obj_new_str_from_utf8_vstr(&out);
}
MP_DEFINE_CONST_FUN_OBJ_2(format_method_obj, format_method);

static mp_obj_t builtin_format(size_t n_args, const mp_obj_t *args) {
    text_t spec = {(const byte *)"", 0, true};
    if (n_args > 1) {
        if (!mp_obj_is_str(args[1])) {
            text_raise_type(MP_ERROR_TEXT("format() argument 2 must be str, not %s"), args[1]);
        }
        spec = text_of(args[1]);
    }
    vstr_t out;
    vstr_init(&out, 16);
    format_value(&out, args[0], (const char *)spec.data, spec.len);
    return mp_obj_new_str_from_utf8_vstr(&out);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(cloche_builtin_format_obj, 1, 2, builtin_format);

static mp_obj_t builtin_ascii(mp_obj_t o) {
    return text_ascii(o);
}
MP_DEFINE_CONST_FUN_OBJ_1(cloche_builtin_ascii_obj, builtin_ascii);

// ---------------------------------------------------------------------------------------------
// str.format

typedef struct _fields_t {
    size_t n_args;
    const mp_obj_t *args;
    mp_map_t *kwargs;
    mp_obj_t mapping; // of format_map, or MP_OBJ_NULL
    mp_int_t next; // of automatic numbering, -1 once fields are numbered by hand
} fields_t;

static bool read_index(const char *s, const char *top, mp_int_t *index) {
    if (s == top) {
        return false;
    }
    mp_int_t value = 0;
    for (; s < top; ++s) {
        if (*s < '0' || *s > '9') {
            return false;
        }
        value = value * 10 + (*s - '0');
        if (value > 10000000) {
            mp_raise_ValueError(MP_ERROR_TEXT("Too many decimal digits in format string"));
        }
    }
    *index = value;
    return true;
}

static mp_obj_t get_named(const fields_t *fields, const char *name, size_t len) {
    mp_obj_t key = mp_obj_new_str(name, len);
    if (fields->mapping != MP_OBJ_NULL) {
        mp_obj_t dict = mp_obj_cast_to_native_base(fields->mapping, MP_OBJ_FROM_PTR(&mp_type_dict));
        mp_obj_t missing[3];
        if (mp_obj_is_instance_type(mp_obj_get_type(fields->mapping)) && dict != MP_OBJ_NULL) {
            mp_load_method_maybe(fields->mapping, MP_QSTR___missing__, missing);
            mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(dict), key, MP_MAP_LOOKUP);
            if (elem == NULL && missing[0] != MP_OBJ_NULL) {
                missing[2] = key;
                return mp_call_method_n_kw(1, 0, missing);
            }
        }
        return mp_obj_subscr(fields->mapping, key, MP_OBJ_SENTINEL);
    }
    mp_map_elem_t *elem = fields->kwargs == NULL ? NULL : mp_map_lookup(fields->kwargs, key, MP_MAP_LOOKUP);
    if (elem == NULL) {
        mp_raise_type_arg(&mp_type_KeyError, key);
    }
    return elem->value;
}

static mp_obj_t get_numbered(const fields_t *fields, mp_int_t index) {
    if (fields->mapping != MP_OBJ_NULL) {
        mp_raise_ValueError(MP_ERROR_TEXT("Format string contains positional fields"));
    }
    if ((size_t)index >= fields->n_args) {
        mp_raise_msg_varg(&mp_type_IndexError, MP_ERROR_TEXT("Replacement index %d out of range for positional args tuple"), (int)index);
    }
    return fields->args[index];
}

// The value that a field such as `0.name[key]` names.
static mp_obj_t get_field(fields_t *fields, const char *s, const char *top) {
    const char *end = s;
    while (end < top && *end != '.' && *end != '[') {
        ++end;
    }
    mp_int_t index;
    mp_obj_t value;
    if (end == s || read_index(s, end, &index)) {
        if (end == s ? fields->next < 0 : fields->next > 0) {
            mp_raise_ValueError(end == s
                ? MP_ERROR_TEXT("cannot switch from manual field specification to automatic field numbering")
                : MP_ERROR_TEXT("cannot switch from automatic field numbering to manual field specification"));
        }
        if (end == s) {
            index = fields->next++;
        } else {
            fields->next = -1;
        }
        value = get_numbered(fields, index);
    } else {
        value = get_named(fields, s, end - s);
    }
    for (s = end; s < top; s = end) {
        METER_STEPS(1);
        bool is_item = *s == '[';
        if (!is_item && *s != '.') {
            mp_raise_ValueError(MP_ERROR_TEXT("Only '.' or '[' may follow ']' in format field specifier"));
        }
        end = ++s;
        while (end < top && (is_item ? *end != ']' : *end != '.' && *end != '[')) {
            ++end;
        }
        if (is_item && end == top) {
            mp_raise_ValueError(MP_ERROR_TEXT("Missing ']' in format string"));
        }
        if (end == s) {
            mp_raise_ValueError(MP_ERROR_TEXT("Empty attribute in format string"));
        }
        if (is_item) {
            mp_obj_t key = read_index(s, end, &index) ? MP_OBJ_NEW_SMALL_INT(index) : mp_obj_new_str(s, end - s);
            value = mp_obj_subscr(value, key, MP_OBJ_SENTINEL);
            ++end;
        } else {
            value = mp_load_attr(value, qstr_from_strn(s, end - s));
        }
    }
    return value;
}

static void format_into(vstr_t *out, fields_t *fields, const char *s, const char *top, int depth);

// Reads a field whose brace is behind `s`, adds its value, and answers where it ends.
static const char *format_field(vstr_t *out, fields_t *fields, const char *s, const char *top, int depth) {
    const char *name = s;
    bool is_item = false;
    for (; s < top && (is_item || (*s != '}' && *s != ':' && *s != '!')); ++s) {
        if (*s == '{') {
            mp_raise_ValueError(MP_ERROR_TEXT("unexpected '{' in field name"));
        }
        is_item = *s == '[' || (is_item && *s != ']');
    }
    if (s == top) {
        mp_raise_ValueError(MP_ERROR_TEXT("expected '}' before end of string"));
    }
    const char *name_end = s;
    char conversion = 0;
    if (*s == '!') {
        if (s + 1 >= top) {
            mp_raise_ValueError(MP_ERROR_TEXT("end of string while looking for conversion specifier"));
        }
        if (s[1] == '}') {
            mp_raise_ValueError(MP_ERROR_TEXT("unmatched '{' in format spec"));
        }
        conversion = s[1];
        s += 2;
        if (s >= top) {
            mp_raise_ValueError(MP_ERROR_TEXT("unmatched '{' in format spec"));
        }
        if (*s != ':' && *s != '}') {
            mp_raise_ValueError(MP_ERROR_TEXT("expected ':' after conversion specifier"));
        }
    }
    const char *spec = s, *spec_end = s;
    bool is_nested = false;
    if (*s == ':') {
        spec = ++s;
        for (int open = 1; s < top; ++s) {
            if (*s == '{') {
                ++open;
                is_nested = true;
            } else if (*s == '}' && --open == 0) {
                break;
            }
        }
        if (s >= top) {
            mp_raise_ValueError(MP_ERROR_TEXT("unmatched '{' in format spec"));
        }
        spec_end = s;
    }
    mp_obj_t value = get_field(fields, name, name_end);
    if (conversion == 'a') {
        value = text_ascii(value);
    } else if (conversion == 'r' || conversion == 's') {
        vstr_t text = text_printed(value, conversion == 'r' ? PRINT_REPR : PRINT_STR);
        value = mp_obj_new_str_from_utf8_vstr(&text);
    } else if (conversion != 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Unknown conversion specifier %c"), conversion);
    }
    if (is_nested) {
        vstr_t inner;
        vstr_init(&inner, 16);
        format_into(&inner, fields, spec, spec_end, depth + 1);
        format_value(out, value, inner.buf, inner.len);
    } else {
        format_value(out, value, spec, spec_end - spec);
    }
    return s + 1;
}

static void format_into(vstr_t *out, fields_t *fields, const char *s, const char *top, int depth) {
    if (depth > 1) {
        mp_raise_ValueError(MP_ERROR_TEXT("Max string recursion exceeded"));
    }
    mp_cstack_check_deep();
    while (s < top) {
        const char *plain = s;
        while (s < top && *s != '{' && *s != '}') {
            ++s;
        }
        TEXT_STEPS(s - plain);
        vstr_add_strn(out, plain, s - plain);
        if (s >= top) {
            break;
        }
        char c = *s++;
        if (s < top && *s == c) {
            vstr_add_byte(out, c);
            ++s;
        } else if (c == '}' || s >= top) {
            mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("Single '%c' encountered in format string"), c);
        } else {
            s = format_field(out, fields, s, top, depth);
            text_check_size(out->len);
        }
    }
}

static mp_obj_t format_with(mp_obj_t self_in, fields_t *fields) {
    text_t self = text_of(self_in);
    vstr_t out;
    vstr_init(&out, self.len + 16);
    format_into(&out, fields, (const char *)self.data, (const char *)self.data + self.len, 0);
    return mp_obj_new_str_from_utf8_vstr(&out);
}

mp_obj_t mp_obj_str_format(size_t n_args, const mp_obj_t *args, mp_map_t *kwargs) {
    fields_t fields = {n_args - 1, args + 1, kwargs, MP_OBJ_NULL, 0};
    return format_with(args[0], &fields);
}
MP_DEFINE_CONST_FUN_OBJ_KW(str_format_obj, 1, mp_obj_str_format);

static mp_obj_t str_format_map(mp_obj_t self, mp_obj_t mapping) {
    fields_t fields = {0, NULL, NULL, mapping, 0};
    return format_with(self, &fields);
}
MP_DEFINE_CONST_FUN_OBJ_2(str_format_map_obj, str_format_map);
