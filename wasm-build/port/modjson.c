// SPDX-License-Identifier: MIT
// _json: the parts of json that take time. _json.encode writes, json_read.c reads.

#include <math.h>
#include <string.h>

#include "py/runtime.h"
#include "py/objlist.h"
#include "py/objstr.h"
#include "json_core.h"
#include "re_chars.h"

typedef struct _writer_t {
    vstr_t out;
    mp_obj_t otherwise; // called with what has no text in JSON
    mp_obj_t indent;    // a str, or None
    mp_obj_t item_separator;
    mp_obj_t key_separator;
    bool is_ascii;
    bool allows_nan;
    bool skips_keys;
    bool sorts_keys;
} writer_t;

// The containers within which something stands; they live on the C stack.
typedef struct _level_t {
    const struct _level_t *outer;
    mp_obj_t container;
    size_t depth;
} level_t;

static void write_value(writer_t *w, mp_obj_t value, const level_t *outer);

static void add_text(writer_t *w, mp_obj_t text) {
    GET_STR_DATA_LEN(text, data, len);
    vstr_add_strn(&w->out, (const char *)data, len);
}

static void add_hex(vstr_t *out, uint32_t unit) {
    char *to = vstr_add_len(out, 6);
    to[0] = '\\';
    to[1] = 'u';
    for (int i = 0; i < 4; ++i) {
        to[2 + i] = "0123456789abcdef"[unit >> 4 * (3 - i) & 15];
    }
}

static void write_text(vstr_t *out, mp_obj_t text, bool is_ascii) {
    GET_STR_DATA_LEN(text, p, len);
    const byte *end = p + len;
    byte limit = is_ascii ? 126 : 255;
    METER_STEPS(1 + (len >> 4));
    vstr_add_byte(out, '"');
    while (p < end) {
        const byte *from = p;
        while (p < end && *p >= 32 && *p <= limit && *p != '"' && *p != '\\') {
            ++p;
        }
        vstr_add_strn(out, (const char *)from, p - from);
        if (p == end) {
            break;
        }
        uint32_t c = re_next_char(&p, false);
        static const char plain[] = "\"\"\\\\\bb\ff\nn\rr\tt";
        const char *found = plain;
        while (*found != 0 && (byte)*found != c) {
            found += 2;
        }
        if (c < 128 && *found != 0) {
            vstr_add_byte(out, '\\');
            vstr_add_byte(out, found[1]);
        } else if (c > 0xffff) {
            add_hex(out, 0xd800 + ((c - 0x10000) >> 10));
            add_hex(out, 0xdc00 + (c & 0x3ff));
        } else {
            add_hex(out, c);
        }
    }
    vstr_add_byte(out, '"');
}

static void write_float(writer_t *w, mp_obj_t value) {
    double x = mp_obj_float_get(value);
    if (isfinite(x)) {
        mp_print_t print = { &w->out, (mp_print_strn_t)vstr_add_strn };
        mp_obj_print_helper(&print, value, PRINT_REPR);
        return;
    }
    if (!w->allows_nan) {
        mp_raise_ValueError(MP_ERROR_TEXT("Out of range float values are not JSON compliant"));
    }
    vstr_add_str(&w->out, isnan(x) ? "NaN" : x > 0 ? "Infinity" : "-Infinity");
}

// The built-in object that a value is or extends, of a type that JSON has; NULL for others.
static mp_obj_t native_of(mp_obj_t value) {
    static const mp_obj_type_t *const types[] = { &mp_type_str, &mp_type_int, &mp_type_float, &mp_type_list, &mp_type_tuple, &mp_type_dict };
    for (size_t i = 0; i < MP_ARRAY_SIZE(types); ++i) {
        mp_obj_t base = mp_obj_cast_to_native_base(value, MP_OBJ_FROM_PTR(types[i]));
        if (base != MP_OBJ_NULL) {
            return base;
        }
    }
    return MP_OBJ_NULL;
}

static void enter(writer_t *w, level_t *level, const level_t *outer, mp_obj_t container) {
    *level = (level_t) { outer, container, outer == NULL ? 1 : outer->depth + 1 };
    for (const level_t *at = outer; at != NULL; at = at->outer) {
        METER_STEPS(1);
        if (at->container == container) {
            mp_raise_ValueError(MP_ERROR_TEXT("Circular reference detected"));
        }
    }
}

static void add_line(writer_t *w, size_t depth) {
    if (w->indent != mp_const_none) {
        vstr_add_byte(&w->out, '\n');
        for (; depth > 0; --depth) {
            METER_STEPS(1);
            add_text(w, w->indent);
        }
    }
}

static void write_sequence(writer_t *w, mp_obj_t sequence, const level_t *outer) {
    size_t count;
    mp_obj_t *items;
    mp_obj_get_array(sequence, &count, &items);
    if (count == 0) {
        vstr_add_str(&w->out, "[]");
        return;
    }
    level_t level;
    enter(w, &level, outer, sequence);
    vstr_add_byte(&w->out, '[');
    for (size_t i = 0; i < count; ++i) {
        if (i > 0) {
            add_text(w, w->item_separator);
        }
        add_line(w, level.depth);
        write_value(w, items[i], &level);
        // What was called may have changed the list.
        mp_obj_get_array(sequence, &count, &items);
    }
    add_line(w, level.depth - 1);
    vstr_add_byte(&w->out, ']');
}

// The text of a key, or NULL where it is skipped.
static mp_obj_t key_text(writer_t *w, mp_obj_t key) {
    if (mp_obj_is_str(key)) {
        return key;
    }
    if (key == mp_const_none) {
        return MP_OBJ_NEW_QSTR(MP_QSTR_null);
    } else if (key == mp_const_true) {
        return MP_OBJ_NEW_QSTR(MP_QSTR_true);
    } else if (key == mp_const_false) {
        return MP_OBJ_NEW_QSTR(MP_QSTR_false);
    }
    mp_obj_t native = native_of(key);
    if (native != MP_OBJ_NULL && mp_obj_is_str(native)) {
        return native;
    }
    if (native != MP_OBJ_NULL && (mp_obj_is_int(native) || mp_obj_is_float(native))) {
        writer_t number = *w;
        vstr_init(&number.out, 16);
        write_value(&number, native, NULL);
        return mp_obj_new_str_from_utf8_vstr(&number.out);
    }
    if (w->skips_keys) {
        return MP_OBJ_NULL;
    }
    mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("keys must be str, int, float, bool or None, not %s"), mp_obj_get_type_str(key));
}

// `dict` may be of a class that extends dict.
static void write_dict(writer_t *w, mp_obj_t dict, const level_t *outer) {
    level_t level;
    enter(w, &level, outer, dict);
    // A list of the items: what is called may change the dict.
    mp_obj_t method[2];
    mp_load_method(dict, MP_QSTR_items, method);
    mp_obj_t pairs = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), mp_call_method_n_kw(0, 0, method));
    if (w->sorts_keys) {
        mp_obj_list_sort(1, &pairs, (mp_map_t *)&mp_const_empty_map);
    }
    size_t count;
    mp_obj_t *items;
    mp_obj_get_array(pairs, &count, &items);
    if (count == 0) {
        vstr_add_str(&w->out, "{}");
        return;
    }
    vstr_add_byte(&w->out, '{');
    bool is_first = true;
    for (size_t i = 0; i < count; ++i) {
        mp_obj_t *pair;
        mp_obj_get_array_fixed_n(items[i], 2, &pair);
        mp_obj_t key = key_text(w, pair[0]);
        if (key == MP_OBJ_NULL) {
            continue;
        }
        if (!is_first) {
            add_text(w, w->item_separator);
        }
        is_first = false;
        add_line(w, level.depth);
        write_text(&w->out, key, w->is_ascii);
        add_text(w, w->key_separator);
        write_value(w, pair[1], &level);
    }
    if (!is_first) {
        add_line(w, level.depth - 1);
    }
    vstr_add_byte(&w->out, '}');
}

static void write_value(writer_t *w, mp_obj_t value, const level_t *outer) {
    mp_cstack_check_deep();
    METER_STEPS(1);
    if (mp_obj_is_str(value)) {
        write_text(&w->out, value, w->is_ascii);
    } else if (value == mp_const_none) {
        vstr_add_str(&w->out, "null");
    } else if (value == mp_const_true) {
        vstr_add_str(&w->out, "true");
    } else if (value == mp_const_false) {
        vstr_add_str(&w->out, "false");
    } else if (mp_obj_is_int(value)) {
        mp_print_t print = { &w->out, (mp_print_strn_t)vstr_add_strn };
        mp_obj_print_helper(&print, value, PRINT_REPR);
    } else if (mp_obj_is_float(value)) {
        write_float(w, value);
    } else if (mp_obj_is_type(value, &mp_type_list) || mp_obj_is_type(value, &mp_type_tuple)) {
        write_sequence(w, value, outer);
    } else if (mp_obj_is_exact_type(value, &mp_type_dict)) {
        write_dict(w, value, outer);
    } else {
        mp_obj_t native = native_of(value);
        if (native != MP_OBJ_NULL && (mp_obj_get_type(native) == &mp_type_dict || native != value)) {
            if (mp_obj_get_type(native) == &mp_type_dict) {
                write_dict(w, value, outer);
            } else {
                write_value(w, native, outer);
            }
            return;
        }
        level_t level;
        enter(w, &level, outer, value);
        // Not a level deeper for the eye.
        level.depth = outer == NULL ? 0 : outer->depth;
        write_value(w, mp_call_function_1(w->otherwise, value), &level);
    }
}

static mp_obj_t separator(mp_obj_t text) {
    mp_obj_str_get_str(text);
    return text;
}

// encode(value, default, ensure_ascii, allow_nan, skipkeys, sort_keys, indent, item_separator,
// key_separator)
static mp_obj_t encode(size_t n_args, const mp_obj_t *args) {
    writer_t w = {
        .otherwise = args[1], .is_ascii = mp_obj_is_true(args[2]), .allows_nan = mp_obj_is_true(args[3]),
        .skips_keys = mp_obj_is_true(args[4]), .sorts_keys = mp_obj_is_true(args[5]),
        .indent = args[6] == mp_const_none ? args[6] : separator(args[6]),
        .item_separator = separator(args[7]), .key_separator = separator(args[8]),
    };
    vstr_init(&w.out, 64);
    write_value(&w, args[0], NULL);
    return mp_obj_new_str_from_utf8_vstr(&w.out);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(json_encode_obj, 9, 9, encode);

// quote(text, ensure_ascii)
static mp_obj_t quote(mp_obj_t text, mp_obj_t is_ascii) {
    mp_obj_str_get_str(text);
    vstr_t out;
    vstr_init(&out, 64);
    write_text(&out, text, mp_obj_is_true(is_ascii));
    return mp_obj_new_str_from_utf8_vstr(&out);
}
static MP_DEFINE_CONST_FUN_OBJ_2(json_quote_obj, quote);

static const mp_rom_map_elem_t json_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__json) },
    { MP_ROM_QSTR(MP_QSTR_encode), MP_ROM_PTR(&json_encode_obj) },
    { MP_ROM_QSTR(MP_QSTR_decode), MP_ROM_PTR(&json_decode_obj) },
    { MP_ROM_QSTR(MP_QSTR_quote), MP_ROM_PTR(&json_quote_obj) },
};
static MP_DEFINE_CONST_DICT(json_globals, json_globals_table);

const mp_obj_module_t cloche_module_json = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&json_globals,
};

MP_REGISTER_MODULE(MP_QSTR__json, cloche_module_json);
