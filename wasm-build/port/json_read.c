// SPDX-License-Identifier: MIT
// _json.decode: reads JSON.

#include <math.h>
#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "py/parsenum.h"
#include "json_core.h"
#include "re_chars.h"

// Keys that were read last, so that records share theirs.
#define KEYS (64)

typedef struct _reader_t {
    const byte *begin;
    const byte *p;
    const byte *end;
    mp_obj_t fail; // called with a message and a place in characters
    mp_obj_t object_hook;
    mp_obj_t pairs_hook;
    mp_obj_t parse_float;
    mp_obj_t parse_int;
    mp_obj_t parse_constant;
    bool is_strict;
    mp_obj_t keys[KEYS];
} reader_t;

static mp_obj_t read_value(reader_t *r);

static MP_NORETURN void fail(reader_t *r, const char *message, const byte *place) {
    mp_call_function_2(r->fail, mp_obj_new_str(message, strlen(message)),
        mp_obj_new_int_from_uint(utf8_charlen(r->begin, place - r->begin)));
    mp_raise_ValueError(MP_ERROR_TEXT("no JSON"));
}

static void skip_space(reader_t *r) {
    const byte *from = r->p;
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\n' || *r->p == '\r' || *r->p == '\t')) {
        ++r->p;
    }
    METER_STEPS((r->p - from) >> 4);
}

static uint32_t read_hex(reader_t *r) {
    uint32_t value = 0;
    const byte *digits = r->p;
    for (int i = 0; i < 4; ++i) {
        byte c = r->p < r->end ? *r->p++ : 0;
        byte letter = (c | 32) - 'a';
        if ((byte)(c - '0') > 9 && letter > 5) {
            fail(r, "Invalid \\uXXXX escape", digits - 1);
        }
        value = value << 4 | ((byte)(c - '0') <= 9 ? c - '0' : letter + 10);
    }
    return value;
}

static void add_char(vstr_t *out, uint32_t c) {
    byte bytes[4];
    vstr_add_strn(out, (const char *)bytes, re_put_char(bytes, c, false));
}

// Behind the opening quote, to behind the closing one.
static mp_obj_t read_text(reader_t *r, bool is_key) {
    const byte *quote = r->p - 1;
    vstr_t out;
    bool has_escapes = false;
    for (;;) {
        const byte *from = r->p;
        while (r->p < r->end && *r->p != '"' && *r->p != '\\' && *r->p >= 32) {
            ++r->p;
        }
        METER_STEPS((r->p - from) >> 4);
        if (r->p == r->end) {
            fail(r, "Unterminated string starting at", quote);
        }
        byte c = *r->p++;
        if (c < 32) {
            if (r->is_strict) {
                fail(r, "Invalid control character at", r->p - 1);
            }
            if (has_escapes) {
                vstr_add_strn(&out, (const char *)from, r->p - from);
            }
            continue;
        }
        if (c == '"' && !has_escapes) {
            // In a text that is not strict, `from` is behind the last control character.
            from = quote + 1;
            size_t len = r->p - 1 - from;
            if (len == 0) {
                return MP_OBJ_NEW_QSTR(MP_QSTR_);
            }
            if (!is_key) {
                return mp_obj_new_str_copy(&mp_type_str, from, len);
            }
            uint32_t hash = len;
            for (size_t i = 0; i < MIN(len, 16); ++i) {
                hash = hash * 31 + from[i];
            }
            mp_obj_t *known = &r->keys[(hash ^ hash >> 8) % KEYS];
            if (*known != MP_OBJ_NULL) {
                GET_STR_DATA_LEN(*known, data, known_len);
                if (known_len == len && memcmp(data, from, len) == 0) {
                    return *known;
                }
            }
            return *known = mp_obj_new_str((const char *)from, len);
        }
        if (!has_escapes) {
            has_escapes = true;
            vstr_init(&out, r->p - quote + 16);
            from = quote + 1;
        }
        vstr_add_strn(&out, (const char *)from, r->p - 1 - from);
        if (c == '"') {
            return mp_obj_new_str_from_utf8_vstr(&out);
        }
        if (r->p == r->end) {
            fail(r, "Unterminated string starting at", quote);
        }
        c = *r->p++;
        static const char plain[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
        const char *found = plain;
        while (*found != 0 && *found != c) {
            found += 2;
        }
        if (*found != 0) {
            vstr_add_byte(&out, found[1]);
        } else if (c == 'u') {
            uint32_t value = read_hex(r);
            if (value - 0xd800 < 0x400 && r->end - r->p >= 6 && r->p[0] == '\\' && r->p[1] == 'u') {
                const byte *second = r->p;
                r->p += 2;
                uint32_t low = read_hex(r);
                if (low - 0xdc00 < 0x400) {
                    value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
                } else {
                    r->p = second;
                }
            }
            add_char(&out, value);
        } else {
            fail(r, "Invalid \\escape", r->p - 2);
        }
    }
}

static mp_obj_t read_object(reader_t *r) {
    mp_obj_t dict = r->pairs_hook == mp_const_none ? mp_obj_new_dict(0) : MP_OBJ_NULL;
    mp_obj_t pairs = dict == MP_OBJ_NULL ? mp_obj_new_list(0, NULL) : MP_OBJ_NULL;
    skip_space(r);
    bool is_empty = r->p < r->end && *r->p == '}';
    while (!is_empty) {
        if (r->p == r->end || *r->p != '"') {
            fail(r, "Expecting property name enclosed in double quotes", r->p);
        }
        ++r->p;
        mp_obj_t key = read_text(r, true);
        skip_space(r);
        if (r->p == r->end || *r->p != ':') {
            fail(r, "Expecting ':' delimiter", r->p);
        }
        ++r->p;
        skip_space(r);
        mp_obj_t value = read_value(r);
        if (dict != MP_OBJ_NULL) {
            mp_obj_dict_store(dict, key, value);
        } else {
            mp_obj_t pair[2] = { key, value };
            mp_obj_list_append(pairs, mp_obj_new_tuple(2, pair));
        }
        skip_space(r);
        if (r->p < r->end && *r->p == '}') {
            break;
        }
        if (r->p == r->end || *r->p != ',') {
            fail(r, "Expecting ',' delimiter", r->p);
        }
        ++r->p;
        skip_space(r);
    }
    ++r->p;
    if (pairs != MP_OBJ_NULL) {
        return mp_call_function_1(r->pairs_hook, pairs);
    }
    return r->object_hook == mp_const_none ? dict : mp_call_function_1(r->object_hook, dict);
}

static mp_obj_t read_array(reader_t *r) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    skip_space(r);
    if (r->p < r->end && *r->p == ']') {
        ++r->p;
        return list;
    }
    for (;;) {
        mp_obj_list_append(list, read_value(r));
        skip_space(r);
        if (r->p < r->end && *r->p == ']') {
            ++r->p;
            return list;
        }
        if (r->p == r->end || *r->p != ',') {
            fail(r, "Expecting ',' delimiter", r->p);
        }
        ++r->p;
        skip_space(r);
    }
}

static bool skip_digits(reader_t *r) {
    const byte *from = r->p;
    while (r->p < r->end && (byte)(*r->p - '0') <= 9) {
        ++r->p;
    }
    return r->p > from;
}

static mp_obj_t read_number(reader_t *r) {
    const byte *start = r->p;
    if (*r->p == '-') {
        ++r->p;
    }
    if (r->p < r->end && *r->p == '0') {
        ++r->p;
    } else if (!skip_digits(r)) {
        fail(r, "Expecting value", start);
    }
    bool is_float = false;
    const byte *whole = r->p;
    if (r->end - r->p >= 2 && *r->p == '.') {
        ++r->p;
        is_float = skip_digits(r);
        if (!is_float) {
            r->p = whole;
        }
    }
    const byte *mark = r->p;
    if (r->end - r->p >= 2 && (*r->p | 32) == 'e') {
        ++r->p;
        if (*r->p == '-' || *r->p == '+') {
            ++r->p;
        }
        if (skip_digits(r)) {
            is_float = true;
        } else {
            r->p = mark;
        }
    }
    size_t len = r->p - start;
    METER_STEPS(len >> 4);
    mp_obj_t hook = is_float ? r->parse_float : r->parse_int;
    if (hook != mp_const_none) {
        return mp_call_function_1(hook, mp_obj_new_str((const char *)start, len));
    }
    if (is_float) {
        return mp_parse_num_float((const char *)start, len, false, NULL);
    }
    if (len < 9) {
        mp_int_t value = 0;
        for (const byte *p = start + (*start == '-'); p < r->p; ++p) {
            value = value * 10 + (*p - '0');
        }
        return MP_OBJ_NEW_SMALL_INT(*start == '-' ? -value : value);
    }
    return mp_parse_num_integer((const char *)start, len, 10, NULL);
}

static bool take_word(reader_t *r, const char *word) {
    size_t len = strlen(word);
    if ((size_t)(r->end - r->p) < len || memcmp(r->p, word, len) != 0) {
        return false;
    }
    r->p += len;
    return true;
}

static mp_obj_t constant(reader_t *r, const char *name, double value) {
    if (r->parse_constant != mp_const_none) {
        return mp_call_function_1(r->parse_constant, mp_obj_new_str(name, strlen(name)));
    }
    return mp_obj_new_float(value);
}

static mp_obj_t read_value(reader_t *r) {
    mp_cstack_check_deep();
    METER_STEPS(1);
    if (r->p < r->end) {
        switch (*r->p) {
            case '"':
                ++r->p;
                return read_text(r, false);
            case '{':
                ++r->p;
                return read_object(r);
            case '[':
                ++r->p;
                return read_array(r);
            case 'n':
                if (take_word(r, "null")) {
                    return mp_const_none;
                }
                break;
            case 't':
                if (take_word(r, "true")) {
                    return mp_const_true;
                }
                break;
            case 'f':
                if (take_word(r, "false")) {
                    return mp_const_false;
                }
                break;
            case 'N':
                if (take_word(r, "NaN")) {
                    return constant(r, "NaN", NAN);
                }
                break;
            case 'I':
                if (take_word(r, "Infinity")) {
                    return constant(r, "Infinity", INFINITY);
                }
                break;
            case '-':
                if (take_word(r, "-Infinity")) {
                    return constant(r, "-Infinity", -INFINITY);
                }
                return read_number(r);
            default:
                if ((byte)(*r->p - '0') <= 9) {
                    return read_number(r);
                }
                break;
        }
    }
    fail(r, "Expecting value", r->p);
}

// decode(text, start, fail, strict, object_hook, object_pairs_hook, parse_float, parse_int,
// parse_constant): the value at `start`, and where it ends.
static mp_obj_t decode(size_t n_args, const mp_obj_t *args) {
    if (!mp_obj_is_str(args[0])) {
        mp_raise_TypeError(MP_ERROR_TEXT("first argument must be a string"));
    }
    GET_STR_DATA_LEN(args[0], data, len);
    reader_t r = {
        .begin = data, .p = data, .end = data + len, .fail = args[2], .is_strict = mp_obj_is_true(args[3]),
        .object_hook = args[4], .pairs_hook = args[5], .parse_float = args[6], .parse_int = args[7], .parse_constant = args[8],
    };
    mp_int_t start = mp_obj_get_int(args[1]);
    if (start < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("idx cannot be negative"));
    }
    METER_STEPS((len >> 8) + (start >> 6));
    for (; start > 0 && r.p < r.end; --start) {
        re_next_char(&r.p, false);
    }
    const byte *from = r.p;
    size_t before = utf8_charlen(data, from - data);
    mp_obj_t value = read_value(&r);
    mp_obj_t pair[2] = { value, mp_obj_new_int_from_uint(before + utf8_charlen(from, r.p - from)) };
    return mp_obj_new_tuple(2, pair);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(json_decode_obj, 9, 9, decode);
