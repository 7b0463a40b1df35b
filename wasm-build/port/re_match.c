// SPDX-License-Identifier: MIT
// Match objects of regular expressions, and replacements with groups in them.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "re.h"
#include "re_chars.h"

typedef struct _match_t {
    mp_obj_base_t base;
    const re_pattern_t *pattern;
    mp_obj_t string;
    mp_obj_t subject;
    uint32_t pos; // in bytes, as the marks are
    uint32_t endpos;
    uint32_t last_group;
    bool is_ascii;
    uint32_t known_byte;
    uint32_t known_char;
    uint32_t marks[];
} match_t;

bool re_run_is_ascii(re_run_t *run) {
    if (run->is_ascii < 0) {
        const byte *p = run->begin;
        GET_STR_LEN(run->subject, len);
        const byte *end = p + len;
        run->is_ascii = true;
        if (!run->pattern->is_bytes) {
            meter_left -= len >> 10;
            uint64_t all = 0;
            for (; end - p >= 8 && !(all & 0x8080808080808080); p += 8) {
                uint64_t part;
                memcpy(&part, p, 8);
                all |= part;
            }
            for (; p < end; ++p) {
                all |= *p;
            }
            run->is_ascii = (all & 0x8080808080808080) == 0;
        }
    }
    return run->is_ascii;
}

mp_obj_t re_match_new(re_run_t *run, mp_obj_t string) {
    uint32_t groups = run->pattern->groups;
    bool is_ascii = re_run_is_ascii(run);
    if (!is_ascii) {
        // From where the last match was, so that many matches do not count the same again.
        if (run->marks[0] < run->known_byte) {
            run->known_byte = run->known_char = 0;
        }
        size_t count = run->marks[0] - run->known_byte;
        meter_left -= count >> 8;
        run->known_char += utf8_charlen(run->begin + run->known_byte, count);
        run->known_byte = run->marks[0];
    }
    match_t *self = mp_obj_malloc_var(match_t, marks, uint32_t, 2 * (groups + 1), &re_type_match);
    self->pattern = run->pattern;
    self->string = string;
    self->subject = run->subject;
    self->pos = run->start - run->begin;
    self->endpos = run->end - run->begin;
    self->last_group = run->last_group;
    self->is_ascii = is_ascii;
    self->known_byte = run->known_byte;
    self->known_char = run->known_char;
    memcpy(self->marks, run->marks, 2 * (groups + 1) * sizeof(uint32_t));
    return MP_OBJ_FROM_PTR(self);
}

mp_obj_t re_part(mp_obj_t subject, uint32_t from, uint32_t to) {
    GET_STR_DATA_LEN(subject, data, len);
    if (from == 0 && to == len) {
        return subject;
    }
    if (from == to) {
        return mp_obj_is_str(subject) ? MP_OBJ_NEW_QSTR(MP_QSTR_) : mp_const_empty_bytes;
    }
    return mp_obj_new_str_copy(mp_obj_get_type(subject), data + from, to - from);
}

static bool has_group(const uint32_t *marks, uint32_t group) {
    return marks[2 * group] != RE_UNSET && marks[2 * group + 1] != RE_UNSET;
}

mp_obj_t re_group(mp_obj_t subject, const uint32_t *marks, uint32_t group, mp_obj_t otherwise) {
    return has_group(marks, group) ? re_part(subject, marks[2 * group], marks[2 * group + 1]) : otherwise;
}

mp_int_t re_group_number(const re_pattern_t *pattern, mp_obj_t group) {
    mp_int_t number = -1;
    if (mp_obj_is_small_int(group)) {
        number = MP_OBJ_SMALL_INT_VALUE(group);
    } else if (mp_obj_is_str(group)) {
        mp_map_elem_t *found = mp_map_lookup(mp_obj_dict_get_map(pattern->names), group, MP_MAP_LOOKUP);
        number = found == NULL ? -1 : MP_OBJ_SMALL_INT_VALUE(found->value);
    } else if (!mp_obj_get_int_maybe(group, &number)) {
        number = -1;
    }
    return number <= (mp_int_t)pattern->groups ? number : -1;
}

static uint32_t number_of(const match_t *self, mp_obj_t group) {
    mp_int_t number = re_group_number(self->pattern, group);
    if (number < 0) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("no such group"));
    }
    return number;
}

// A place in bytes as one in characters.
static mp_obj_t char_index(const match_t *self, uint32_t place) {
    if (place == RE_UNSET) {
        return MP_OBJ_NEW_SMALL_INT(-1);
    }
    if (self->is_ascii) {
        return mp_obj_new_int_from_uint(place);
    }
    GET_STR_DATA_LEN(self->subject, data, len);
    (void)len;
    uint32_t known = self->known_byte;
    if (place >= known) {
        METER_STEPS((place - known) >> 8);
        return mp_obj_new_int_from_uint(self->known_char + utf8_charlen(data + known, place - known));
    }
    METER_STEPS((known - place) >> 8);
    return mp_obj_new_int_from_uint(self->known_char - utf8_charlen(data + place, known - place));
}

static mp_obj_t group_of(const match_t *self, mp_obj_t group) {
    return re_group(self->subject, self->marks, number_of(self, group), mp_const_none);
}

static mp_obj_t match_group(size_t n_args, const mp_obj_t *args) {
    const match_t *self = MP_OBJ_TO_PTR(args[0]);
    if (n_args <= 2) {
        return group_of(self, n_args == 1 ? MP_OBJ_NEW_SMALL_INT(0) : args[1]);
    }
    mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(mp_obj_new_tuple(n_args - 1, NULL));
    for (size_t i = 1; i < n_args; ++i) {
        tuple->items[i - 1] = group_of(self, args[i]);
    }
    return MP_OBJ_FROM_PTR(tuple);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR(match_group_obj, 1, match_group);

static mp_obj_t default_arg(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = { { MP_QSTR_default, MP_ARG_OBJ, { .u_rom_obj = MP_ROM_NONE } } };
    mp_arg_val_t value;
    mp_arg_parse_all(n_args - 1, args + 1, kw_args, 1, allowed, &value);
    return value.u_obj;
}

static mp_obj_t match_groups(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    const match_t *self = MP_OBJ_TO_PTR(args[0]);
    mp_obj_t otherwise = default_arg(n_args, args, kw_args);
    mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->pattern->groups, NULL));
    for (uint32_t i = 0; i < self->pattern->groups; ++i) {
        METER_STEPS(1);
        tuple->items[i] = re_group(self->subject, self->marks, i + 1, otherwise);
    }
    return MP_OBJ_FROM_PTR(tuple);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(match_groups_obj, 1, match_groups);

static mp_obj_t match_groupdict(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    const match_t *self = MP_OBJ_TO_PTR(args[0]);
    mp_obj_t otherwise = default_arg(n_args, args, kw_args);
    mp_map_t *names = mp_obj_dict_get_map(self->pattern->names);
    mp_obj_t dict = mp_obj_new_dict(names->used);
    for (size_t i = 0; i < names->alloc; ++i) {
        if (mp_map_slot_is_filled(names, i)) {
            uint32_t group = MP_OBJ_SMALL_INT_VALUE(names->table[i].value);
            mp_obj_dict_store(dict, names->table[i].key, re_group(self->subject, self->marks, group, otherwise));
        }
    }
    return dict;
}
static MP_DEFINE_CONST_FUN_OBJ_KW(match_groupdict_obj, 1, match_groupdict);

static mp_obj_t span_of(const match_t *self, uint32_t group) {
    bool has = has_group(self->marks, group);
    mp_obj_t span[2];
    for (int i = 0; i < 2; ++i) {
        span[i] = char_index(self, has ? self->marks[2 * group + i] : RE_UNSET);
    }
    return mp_obj_new_tuple(2, span);
}

static mp_obj_t match_span(size_t n_args, const mp_obj_t *args) {
    const match_t *self = MP_OBJ_TO_PTR(args[0]);
    return span_of(self, n_args == 1 ? 0 : number_of(self, args[1]));
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(match_span_obj, 1, 2, match_span);

static mp_obj_t edge(size_t n_args, const mp_obj_t *args, int which) {
    const match_t *self = MP_OBJ_TO_PTR(args[0]);
    uint32_t group = n_args == 1 ? 0 : number_of(self, args[1]);
    return char_index(self, has_group(self->marks, group) ? self->marks[2 * group + which] : RE_UNSET);
}

static mp_obj_t match_start(size_t n_args, const mp_obj_t *args) {
    return edge(n_args, args, 0);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(match_start_obj, 1, 2, match_start);

static mp_obj_t match_end(size_t n_args, const mp_obj_t *args) {
    return edge(n_args, args, 1);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(match_end_obj, 1, 2, match_end);

static mp_obj_t match_expand(mp_obj_t self_in, mp_obj_t text) {
    const match_t *self = MP_OBJ_TO_PTR(self_in);
    re_template_t template;
    re_template_parse(&template, self->pattern, text);
    GET_STR_DATA_LEN(self->subject, data, len);
    (void)len;
    vstr_t out;
    vstr_init(&out, 32);
    re_template_expand(&template, data, self->marks, &out);
    return self->pattern->is_bytes ? mp_obj_new_bytes_from_vstr(&out) : mp_obj_new_str_from_utf8_vstr(&out);
}
static MP_DEFINE_CONST_FUN_OBJ_2(match_expand_obj, match_expand);

static mp_obj_t match_copy(mp_obj_t self_in) {
    return self_in;
}
static MP_DEFINE_CONST_FUN_OBJ_1(match_copy_obj, match_copy);

static mp_obj_t match_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    return value == MP_OBJ_SENTINEL ? group_of(MP_OBJ_TO_PTR(self_in), index) : MP_OBJ_NULL;
}

static mp_obj_t last_name(const match_t *self) {
    mp_map_t *map = mp_obj_dict_get_map(self->pattern->names);
    for (size_t i = 0; i < map->alloc; ++i) {
        if (mp_map_slot_is_filled(map, i) && map->table[i].value == MP_OBJ_NEW_SMALL_INT(self->last_group)) {
            return map->table[i].key;
        }
    }
    return mp_const_none;
}

static void match_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const match_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    switch (attr) {
        case MP_QSTR_string:
            dest[0] = self->string;
            break;
        case MP_QSTR_re:
            dest[0] = MP_OBJ_FROM_PTR(self->pattern);
            break;
        case MP_QSTR_pos:
            dest[0] = char_index(self, self->pos);
            break;
        case MP_QSTR_endpos:
            dest[0] = char_index(self, self->endpos);
            break;
        case MP_QSTR_lastindex:
            dest[0] = self->last_group == 0 ? mp_const_none : MP_OBJ_NEW_SMALL_INT(self->last_group);
            break;
        case MP_QSTR_lastgroup:
            dest[0] = last_name(self);
            break;
        case MP_QSTR_regs: {
            mp_obj_tuple_t *spans = MP_OBJ_TO_PTR(mp_obj_new_tuple(self->pattern->groups + 1, NULL));
            for (uint32_t i = 0; i <= self->pattern->groups; ++i) {
                spans->items[i] = mp_const_none;
            }
            for (uint32_t i = 0; i <= self->pattern->groups; ++i) {
                METER_STEPS(1);
                spans->items[i] = span_of(self, i);
            }
            dest[0] = MP_OBJ_FROM_PTR(spans);
            break;
        }
        default:
            dest[1] = MP_OBJ_SENTINEL; // among the methods
            break;
    }
}

void re_print_short(const mp_print_t *print, mp_obj_t value, size_t max) {
    vstr_t repr;
    mp_print_t into;
    vstr_init_print(&repr, 64, &into);
    mp_obj_print_helper(&into, value, PRINT_REPR);
    const byte *p = (const byte *)repr.buf;
    const byte *end = p + repr.len;
    for (; max > 0 && p < end; --max) {
        re_next_char(&p, false);
    }
    print->print_strn(print->data, repr.buf, p - (const byte *)repr.buf);
}

static void match_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    const match_t *self = MP_OBJ_TO_PTR(self_in);
    mp_print_str(print, "<re.Match object; span=");
    mp_obj_print_helper(print, span_of(self, 0), PRINT_REPR);
    mp_print_str(print, ", match=");
    re_print_short(print, group_of(self, MP_OBJ_NEW_SMALL_INT(0)), 50);
    mp_print_str(print, ">");
}

static const mp_rom_map_elem_t match_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_group), MP_ROM_PTR(&match_group_obj) },
    { MP_ROM_QSTR(MP_QSTR_groups), MP_ROM_PTR(&match_groups_obj) },
    { MP_ROM_QSTR(MP_QSTR_groupdict), MP_ROM_PTR(&match_groupdict_obj) },
    { MP_ROM_QSTR(MP_QSTR_span), MP_ROM_PTR(&match_span_obj) },
    { MP_ROM_QSTR(MP_QSTR_start), MP_ROM_PTR(&match_start_obj) },
    { MP_ROM_QSTR(MP_QSTR_end), MP_ROM_PTR(&match_end_obj) },
    { MP_ROM_QSTR(MP_QSTR_expand), MP_ROM_PTR(&match_expand_obj) },
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&match_copy_obj) },
};
static MP_DEFINE_CONST_DICT(match_locals, match_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    re_type_match,
    MP_QSTR_Match,
    MP_TYPE_FLAG_NONE,
    print, match_print,
    subscr, match_subscr,
    attr, match_attr,
    locals_dict, &match_locals
    );
