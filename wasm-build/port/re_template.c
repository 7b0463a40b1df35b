// SPDX-License-Identifier: MIT
// Replacements of regular expressions: texts with \1 and \g<name> in them.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "re.h"
#include "re_chars.h"

typedef struct _reader_t {
    const re_pattern_t *pattern;
    mp_obj_t text;
    const byte *begin;
    const byte *p;
    const byte *end;
    mp_obj_t parts; // a list
    vstr_t literal;
} reader_t;

static MP_NORETURN void fail(reader_t *r, const byte *place, const char *format, const byte *shown) {
    size_t pos = r->pattern->is_bytes ? place - r->begin : utf8_charlen(r->begin, place - r->begin);
    vstr_t text;
    vstr_init(&text, 16);
    vstr_add_strn(&text, (const char *)shown, r->p - shown);
    re_raise(r->text, pos, format, vstr_null_terminated_str(&text));
}

static mp_obj_t new_text(const reader_t *r, const char *data, size_t len) {
    return mp_obj_new_str_copy(r->pattern->is_bytes ? &mp_type_bytes : &mp_type_str, (const byte *)data, len);
}

static void end_literal(reader_t *r) {
    if (r->literal.len > 0) {
        mp_obj_list_append(r->parts, new_text(r, r->literal.buf, r->literal.len));
        r->literal.len = 0;
    }
}

static void add_char(reader_t *r, uint32_t c) {
    byte bytes[4];
    vstr_add_strn(&r->literal, (const char *)bytes, re_put_char(bytes, c, r->pattern->is_bytes));
}

static void add_group(reader_t *r, uint32_t group, const byte *place) {
    if (group > r->pattern->groups) {
        size_t pos = r->pattern->is_bytes ? place - r->begin : utf8_charlen(r->begin, place - r->begin);
        re_raise(r->text, pos, "invalid group reference %u", (unsigned int)group);
    }
    end_literal(r);
    mp_obj_list_append(r->parts, MP_OBJ_NEW_SMALL_INT(group));
}

static bool is_digit_at(const reader_t *r, byte limit) {
    return r->p < r->end && *r->p >= '0' && *r->p <= limit;
}

// Behind \g.
static void read_name(reader_t *r) {
    if (r->p == r->end || *r->p != '<') {
        fail(r, r->p, "missing <", r->p);
    }
    const byte *name = ++r->p;
    while (r->p < r->end && *r->p != '>') {
        ++r->p;
    }
    if (r->p == name) {
        fail(r, name, "missing group name", name);
    } else if (r->p == r->end) {
        fail(r, name, "missing >, unterminated name", name);
    }
    size_t len = r->p++ - name;
    bool is_number = true;
    bool is_name = true;
    uint32_t number = 0;
    const byte *p = name;
    while (p < name + len) {
        const byte *at = p;
        uint32_t c = re_next_char(&p, r->pattern->is_bytes);
        is_name = is_name && re_is_word(c, true) && !(at == name && re_is_digit(c, true));
        is_number = is_number && c - '0' < 10;
        number = MIN(number, 99999999) * 10 + (c - '0');
    }
    if (is_number) {
        add_group(r, number, name);
        return;
    }
    mp_obj_t text = mp_obj_new_str((const char *)name, len);
    if (!is_name) {
        vstr_t repr;
        mp_print_t print;
        vstr_init_print(&repr, 16, &print);
        mp_obj_print_helper(&print, text, PRINT_REPR);
        re_raise(r->text, r->pattern->is_bytes ? name - r->begin : utf8_charlen(r->begin, name - r->begin),
            "bad character in group name %s", vstr_null_terminated_str(&repr));
    }
    mp_int_t group = re_group_number(r->pattern, text);
    if (group < 0) {
        vstr_t message;
        mp_print_t print;
        vstr_init_print(&message, 32, &print);
        mp_print_str(&print, "unknown group name ");
        mp_obj_print_helper(&print, text, PRINT_REPR);
        nlr_raise(mp_obj_new_exception_arg1(&mp_type_IndexError, mp_obj_new_str_from_vstr(&message)));
    }
    add_group(r, group, name);
}

static void read_escape(reader_t *r) {
    static const char escapes[] = "a\007b\010f\014n\012r\015t\011v\013\\\\";
    const byte *start = r->p - 1;
    if (r->p == r->end) {
        fail(r, start, "bad escape (end of pattern)", start);
    }
    byte c = *r->p++;
    if (c == 'g') {
        read_name(r);
    } else if (c == '0') {
        uint32_t value = 0;
        for (int i = 0; i < 2 && is_digit_at(r, '7'); ++i) {
            value = value * 8 + *r->p++ - '0';
        }
        add_char(r, value);
    } else if (c >= '1' && c <= '9') {
        uint32_t group = c - '0';
        if (is_digit_at(r, '9')) {
            byte second = *r->p++;
            if (c <= '7' && second <= '7' && is_digit_at(r, '7')) {
                uint32_t value = (group * 8 + second - '0') * 8 + *r->p++ - '0';
                if (value > 255) {
                    fail(r, start, "octal escape value %s outside of range 0-0o377", start);
                }
                add_char(r, value);
                return;
            }
            group = group * 10 + second - '0';
        }
        add_group(r, group, start + 1);
    } else {
        for (const char *known = escapes; *known != 0; known += 2) {
            if (*known == c) {
                add_char(r, known[1]);
                return;
            }
        }
        if ((c | 32) - 'a' < 26u) {
            fail(r, start, "bad escape %s", start);
        }
        vstr_add_byte(&r->literal, '\\');
        vstr_add_byte(&r->literal, c);
    }
}

void re_template_parse(re_template_t *made, const re_pattern_t *pattern, mp_obj_t text) {
    text = re_subject(pattern, text);
    GET_STR_DATA_LEN(text, data, len);
    reader_t r = { .pattern = pattern, .text = text, .begin = data, .p = data, .end = data + len };
    r.parts = mp_obj_new_list(0, NULL);
    if (len == 0 || memchr(data, '\\', len) == NULL) {
        if (len > 0) {
            mp_obj_list_append(r.parts, text);
        }
    } else {
        vstr_init(&r.literal, len);
        while (r.p < r.end) {
            METER_STEPS(1);
            const byte *next = memchr(r.p, '\\', r.end - r.p);
            const byte *to = next == NULL ? r.end : next;
            vstr_add_strn(&r.literal, (const char *)r.p, to - r.p);
            r.p = to;
            if (next != NULL) {
                ++r.p;
                read_escape(&r);
            }
        }
        end_literal(&r);
    }
    mp_obj_list_get(r.parts, &made->count, &made->parts);
}

void re_template_expand(const re_template_t *made, const byte *begin, const uint32_t *marks, vstr_t *out) {
    for (size_t i = 0; i < made->count; ++i) {
        METER_STEPS(1);
        mp_obj_t part = made->parts[i];
        if (!mp_obj_is_small_int(part)) {
            GET_STR_DATA_LEN(part, data, len);
            vstr_add_strn(out, (const char *)data, len);
            continue;
        }
        uint32_t group = MP_OBJ_SMALL_INT_VALUE(part);
        uint32_t from = marks[2 * group], to = marks[2 * group + 1];
        if (from != RE_UNSET && to != RE_UNSET) {
            vstr_add_strn(out, (const char *)begin + from, to - from);
        }
    }
}
