// SPDX-License-Identifier: MIT
// Methods of str, bytes and bytearray that change or test one character after the other.

#include <string.h>

#include "chars.h"
#include "text.h"
#include "str_methods.h"
#include "py/objtuple.h"
#include "py/unicode.h"

// ---------------------------------------------------------------------------------------------
// Cases

typedef enum { UPPER, LOWER, TITLE, CAPITALIZE, SWAPCASE, CASEFOLD } case_t;

static bool is_cased(unichar c) {
    return char_is_lower(c) || char_is_upper(c);
}

// A sigma is another letter at the end of a word.
static bool is_last_of_word(const byte *data, const byte *at, const byte *end, const byte *top) {
    const byte *before = at;
    while (before > data && UTF8_IS_CONT(*--before)) {
    }
    const byte *p = before;
    if (before == at || !char_is_alpha(text_next(&p))) {
        return false;
    }
    return end >= top || !char_is_alpha(text_next(&end));
}

static void add_upper(vstr_t *out, unichar c, bool is_title) {
    const char *text = char_to_upper_text(c, is_title);
    if (text != NULL) {
        vstr_add_str(out, text);
    } else {
        vstr_add_char(out, char_to_upper(c));
    }
}

static void add_lower(vstr_t *out, unichar c, const byte *data, const byte *at, const byte *end, const byte *top) {
    if (c == 0x130) {
        vstr_add_str(out, "i\xcc\x87");
    } else if (c == 0x3a3) {
        vstr_add_char(out, is_last_of_word(data, at, end, top) ? 0x3c2 : 0x3c3);
    } else {
        vstr_add_char(out, char_to_lower(c));
    }
}

static void add_folded(vstr_t *out, unichar c) {
    const char *text = char_to_upper_text(c, false);
    if (text != NULL || c == 0x1e9e) {
        vstr_add_str(out, text == NULL || c == 0xdf ? "ss" : c == 0xfb01 ? "fi" : c == 0xfb02 ? "fl" : "\xca\xbcn");
    } else {
        unichar upper = char_to_upper(c);
        // What two small letters share, such as both sigmas.
        vstr_add_char(out, char_to_lower(upper));
    }
}

static mp_obj_t change_case(mp_obj_t self_in, case_t kind) {
    text_t self = text_of(self_in);
    const byte *top = self.data + self.len;
    bool is_ascii = !self.is_str || text_is_ascii(self.data, self.len);
    TEXT_STEPS(self.len);
    vstr_t vstr;
    vstr_init(&vstr, self.len + 1);
    bool is_inside = false;
    for (const byte *p = self.data; p < top;) {
        const byte *at = p;
        unichar c = is_ascii ? *p++ : text_next(&p);
        bool is_up = kind == UPPER
            || (kind == TITLE && !is_inside)
            || (kind == CAPITALIZE && at == self.data);
        if (is_ascii) {
            bool is_lower = unichar_islower(c), is_upper = unichar_isupper(c);
            is_up = kind == SWAPCASE ? is_lower : is_up;
            is_inside = is_lower || is_upper;
            vstr_add_byte(&vstr, is_up ? unichar_toupper(c) : unichar_tolower(c));
            continue;
        }
        METER_STEPS(1);
        if (kind == CASEFOLD) {
            add_folded(&vstr, c);
            continue;
        }
        if (kind == SWAPCASE) {
            is_up = char_is_lower(c);
        }
        is_inside = kind == TITLE && is_cased(c);
        if (is_up) {
            add_upper(&vstr, c, kind != UPPER && kind != SWAPCASE);
        } else {
            add_lower(&vstr, c, self.data, at, p, top);
        }
    }
    return text_from_vstr(mp_obj_get_type(self_in), &vstr);
}

#define CASE_METHOD(name, kind) \
    static mp_obj_t str_##name(mp_obj_t self) { \
        return change_case(self, kind); \
    } \
    MP_DEFINE_CONST_FUN_OBJ_1(str_##name##_obj, str_##name)

CASE_METHOD(upper, UPPER);
CASE_METHOD(lower, LOWER);
CASE_METHOD(title, TITLE);
CASE_METHOD(capitalize, CAPITALIZE);
CASE_METHOD(swapcase, SWAPCASE);
CASE_METHOD(casefold, CASEFOLD);

// ---------------------------------------------------------------------------------------------
// Kinds of characters

// Whether there is a character, and `is_one` holds of all of them.
static mp_obj_t are_all(mp_obj_t self_in, bool (*is_one)(unichar c), bool if_empty) {
    text_t self = text_of(self_in);
    TEXT_STEPS(self.len);
    for (const byte *p = self.data, *top = p + self.len; p < top;) {
        unichar c = self.is_str ? text_next(&p) : *p++;
        meter_left -= c >= 0x80;
        if (self.is_str || c < 0x80 ? !is_one(c) : true) {
            return mp_const_false;
        }
    }
    return mp_obj_new_bool(self.len > 0 || if_empty);
}

static bool is_alnum(unichar c) {
    return char_is_alpha(c) || char_is_numeric(c);
}

static bool is_byte_space(unichar c) {
    return c == ' ' || (c >= 9 && c <= 13);
}

#define KIND_METHOD(name, is_one, if_empty) \
    static mp_obj_t str_##name(mp_obj_t self) { \
        return are_all(self, is_one, if_empty); \
    } \
    MP_DEFINE_CONST_FUN_OBJ_1(str_##name##_obj, str_##name)

KIND_METHOD(isalnum, is_alnum, false);
KIND_METHOD(isalpha, char_is_alpha, false);
KIND_METHOD(isdigit, char_is_digit, false);
KIND_METHOD(isdecimal, char_is_decimal, false);
KIND_METHOD(isnumeric, char_is_numeric, false);
KIND_METHOD(isprintable, char_is_printable, true);

static mp_obj_t str_isspace(mp_obj_t self) {
    return are_all(self, mp_obj_is_str(self) ? char_is_space : is_byte_space, false);
}
MP_DEFINE_CONST_FUN_OBJ_1(str_isspace_obj, str_isspace);

static mp_obj_t str_isascii(mp_obj_t self_in) {
    text_t self = text_of(self_in);
    TEXT_STEPS(self.len >> 4);
    return mp_obj_new_bool(text_is_ascii(self.data, self.len));
}
MP_DEFINE_CONST_FUN_OBJ_1(str_isascii_obj, str_isascii);

static mp_obj_t str_isidentifier(mp_obj_t self_in) {
    text_t self = text_of(self_in);
    TEXT_STEPS(self.len);
    for (const byte *p = self.data, *top = p + self.len; p < top;) {
        bool is_first = p == self.data;
        unichar c = text_next(&p);
        meter_left -= c >= 0x80;
        // Marks that are put on letters, and what is written in the middle of words, may follow.
        bool is_mark = (c >= 0x300 && c < 0x370) || c == 0xb7;
        if (c != '_' && !char_is_alpha(c) && (is_first || (!char_is_decimal(c) && !is_mark))) {
            return mp_const_false;
        }
    }
    return mp_obj_new_bool(self.len > 0);
}
MP_DEFINE_CONST_FUN_OBJ_1(str_isidentifier_obj, str_isidentifier);

static mp_obj_t has_only_case(mp_obj_t self_in, bool is_upper) {
    text_t self = text_of(self_in);
    bool has_any = false;
    TEXT_STEPS(self.len);
    for (const byte *p = self.data, *top = p + self.len; p < top;) {
        unichar c = self.is_str ? text_next(&p) : *p++;
        if (!self.is_str && c >= 0x80) {
            continue;
        }
        meter_left -= c >= 0x80;
        if (is_upper ? char_is_lower(c) : char_is_upper(c)) {
            return mp_const_false;
        }
        has_any = has_any || (is_upper ? char_is_upper(c) : char_is_lower(c));
    }
    return mp_obj_new_bool(has_any);
}

static mp_obj_t str_islower(mp_obj_t self) {
    return has_only_case(self, false);
}
MP_DEFINE_CONST_FUN_OBJ_1(str_islower_obj, str_islower);

static mp_obj_t str_isupper(mp_obj_t self) {
    return has_only_case(self, true);
}
MP_DEFINE_CONST_FUN_OBJ_1(str_isupper_obj, str_isupper);

static mp_obj_t str_istitle(mp_obj_t self_in) {
    text_t self = text_of(self_in);
    bool has_any = false, is_inside = false;
    TEXT_STEPS(self.len);
    for (const byte *p = self.data, *top = p + self.len; p < top;) {
        unichar c = self.is_str ? text_next(&p) : *p++;
        meter_left -= c >= 0x80;
        bool is_ours = self.is_str || c < 0x80;
        if (is_ours && char_is_upper(c)) {
            if (is_inside) {
                return mp_const_false;
            }
            has_any = is_inside = true;
        } else if (is_ours && char_is_lower(c)) {
            if (!is_inside) {
                return mp_const_false;
            }
        } else {
            is_inside = false;
        }
    }
    return mp_obj_new_bool(has_any);
}
MP_DEFINE_CONST_FUN_OBJ_1(str_istitle_obj, str_istitle);

// ---------------------------------------------------------------------------------------------
// Translating

// What the table says of `c`, or MP_OBJ_NULL where it says nothing.
static mp_obj_t look_up(mp_obj_t table, unichar c) {
    mp_obj_t key = MP_OBJ_NEW_SMALL_INT(c);
    if (mp_obj_is_dict_or_ordereddict(table)) {
        mp_map_elem_t *elem = mp_map_lookup(mp_obj_dict_get_map(table), key, MP_MAP_LOOKUP);
        return elem == NULL ? MP_OBJ_NULL : elem->value;
    }
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        mp_obj_t value = mp_obj_subscr(table, key, MP_OBJ_SENTINEL);
        nlr_pop();
        return value;
    }
    if (!mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(((mp_obj_base_t *)nlr.ret_val)->type), MP_OBJ_FROM_PTR(&mp_type_LookupError))) {
        nlr_jump(nlr.ret_val);
    }
    return MP_OBJ_NULL;
}

static mp_obj_t str_translate(mp_obj_t self_in, mp_obj_t table) {
    text_t self = text_of(self_in);
    vstr_t vstr;
    vstr_init(&vstr, self.len + 1);
    for (const byte *p = self.data, *top = p + self.len; p < top;) {
        METER_STEPS(1);
        unichar c = text_next(&p);
        mp_obj_t to = look_up(table, c);
        if (to == MP_OBJ_NULL) {
            vstr_add_char(&vstr, c);
        } else if (mp_obj_is_str(to)) {
            text_t text = text_of(to);
            text_check_size(vstr.len + text.len);
            vstr_add_strn(&vstr, (const char *)text.data, text.len);
        } else if (mp_obj_is_int(to)) {
            mp_int_t code = mp_obj_is_small_int(to) ? MP_OBJ_SMALL_INT_VALUE(to) : -1;
            if (code < 0 || code >= 0x110000) {
                mp_raise_ValueError(MP_ERROR_TEXT("character mapping must be in range(0x110000)"));
            }
            vstr_add_char(&vstr, code);
        } else if (to != mp_const_none) {
            mp_raise_TypeError(MP_ERROR_TEXT("character mapping must return integer, None or str"));
        }
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}
MP_DEFINE_CONST_FUN_OBJ_2(str_translate_obj, str_translate);

static mp_obj_t str_maketrans(size_t n_args, const mp_obj_t *args) {
    mp_obj_t table = mp_obj_new_dict(0);
    if (n_args == 1) {
        if (!mp_obj_is_dict_or_ordereddict(args[0])) {
            mp_raise_TypeError(MP_ERROR_TEXT("if you give only one argument to maketrans it must be a dict"));
        }
        mp_obj_iter_buf_t iter_buf;
        mp_obj_t keys = mp_getiter(args[0], &iter_buf);
        mp_obj_t key;
        while ((key = mp_iternext(keys)) != MP_OBJ_STOP_ITERATION) {
            mp_obj_t code = key;
            if (mp_obj_is_str(key)) {
                text_t text = text_of(key);
                const byte *p = text.data;
                unichar c = text.len > 0 ? text_next(&p) : 0;
                if (text.len == 0 || p != text.data + text.len) {
                    mp_raise_ValueError(MP_ERROR_TEXT("string keys in translate table must be of length 1"));
                }
                code = MP_OBJ_NEW_SMALL_INT(c);
            } else if (!mp_obj_is_int(key)) {
                mp_raise_TypeError(MP_ERROR_TEXT("keys in translate table must be strings or integers"));
            }
            mp_obj_dict_store(table, code, mp_obj_dict_get(args[0], key));
        }
        return table;
    }
    for (size_t i = 0; i < n_args; ++i) {
        if (!mp_obj_is_str(args[i])) {
            if (i == 0) {
                mp_raise_TypeError(MP_ERROR_TEXT("first maketrans argument must be a string if there is a second argument"));
            }
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("maketrans() argument %d must be str, not %s"),
                (int)i + 1, mp_obj_get_type_str(args[i]));
        }
    }
    text_t from = text_of(args[0]), to = text_of(args[1]);
    if (text_count(from.data, from.len) != text_count(to.data, to.len)) {
        mp_raise_ValueError(MP_ERROR_TEXT("the first two maketrans arguments must have equal length"));
    }
    for (const byte *p = from.data, *q = to.data, *top = p + from.len; p < top;) {
        METER_STEPS(1);
        unichar c = text_next(&p);
        mp_obj_dict_store(table, MP_OBJ_NEW_SMALL_INT(c), MP_OBJ_NEW_SMALL_INT(text_next(&q)));
    }
    if (n_args > 2) {
        text_t none = text_of(args[2]);
        for (const byte *p = none.data, *top = p + none.len; p < top;) {
            METER_STEPS(1);
            mp_obj_dict_store(table, MP_OBJ_NEW_SMALL_INT(text_next(&p)), mp_const_none);
        }
    }
    return table;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_maketrans_fun_obj, 1, 3, str_maketrans);
static MP_DEFINE_CONST_STATICMETHOD_OBJ(str_maketrans_obj, MP_ROM_PTR(&str_maketrans_fun_obj));

// ---------------------------------------------------------------------------------------------
// The table of str

MP_DECLARE_CONST_FUN_OBJ_KW(str_format_obj);
MP_DECLARE_CONST_FUN_OBJ_2(str_format_map_obj);
MP_DECLARE_CONST_FUN_OBJ_KW(str_encode_obj);

static const mp_rom_map_elem_t str_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_encode), MP_ROM_PTR(&str_encode_obj) },
    { MP_ROM_QSTR(MP_QSTR_find), MP_ROM_PTR(&str_find_obj) },
    { MP_ROM_QSTR(MP_QSTR_rfind), MP_ROM_PTR(&str_rfind_obj) },
    { MP_ROM_QSTR(MP_QSTR_index), MP_ROM_PTR(&str_index_obj) },
    { MP_ROM_QSTR(MP_QSTR_rindex), MP_ROM_PTR(&str_rindex_obj) },
    { MP_ROM_QSTR(MP_QSTR_count), MP_ROM_PTR(&str_count_obj) },
    { MP_ROM_QSTR(MP_QSTR_join), MP_ROM_PTR(&str_join_obj) },
    { MP_ROM_QSTR(MP_QSTR_split), MP_ROM_PTR(&str_split_obj) },
    { MP_ROM_QSTR(MP_QSTR_rsplit), MP_ROM_PTR(&str_rsplit_obj) },
    { MP_ROM_QSTR(MP_QSTR_splitlines), MP_ROM_PTR(&str_splitlines_obj) },
    { MP_ROM_QSTR(MP_QSTR_partition), MP_ROM_PTR(&str_partition_obj) },
    { MP_ROM_QSTR(MP_QSTR_rpartition), MP_ROM_PTR(&str_rpartition_obj) },
    { MP_ROM_QSTR(MP_QSTR_startswith), MP_ROM_PTR(&str_startswith_obj) },
    { MP_ROM_QSTR(MP_QSTR_endswith), MP_ROM_PTR(&str_endswith_obj) },
    { MP_ROM_QSTR(MP_QSTR_strip), MP_ROM_PTR(&str_strip_obj) },
    { MP_ROM_QSTR(MP_QSTR_lstrip), MP_ROM_PTR(&str_lstrip_obj) },
    { MP_ROM_QSTR(MP_QSTR_rstrip), MP_ROM_PTR(&str_rstrip_obj) },
    { MP_ROM_QSTR(MP_QSTR_removeprefix), MP_ROM_PTR(&str_removeprefix_obj) },
    { MP_ROM_QSTR(MP_QSTR_removesuffix), MP_ROM_PTR(&str_removesuffix_obj) },
    { MP_ROM_QSTR(MP_QSTR_replace), MP_ROM_PTR(&str_replace_obj) },
    { MP_ROM_QSTR(MP_QSTR_ljust), MP_ROM_PTR(&str_ljust_obj) },
    { MP_ROM_QSTR(MP_QSTR_rjust), MP_ROM_PTR(&str_rjust_obj) },
    { MP_ROM_QSTR(MP_QSTR_center), MP_ROM_PTR(&str_center_obj) },
    { MP_ROM_QSTR(MP_QSTR_zfill), MP_ROM_PTR(&str_zfill_obj) },
    { MP_ROM_QSTR(MP_QSTR_expandtabs), MP_ROM_PTR(&str_expandtabs_obj) },
    { MP_ROM_QSTR(MP_QSTR_upper), MP_ROM_PTR(&str_upper_obj) },
    { MP_ROM_QSTR(MP_QSTR_lower), MP_ROM_PTR(&str_lower_obj) },
    { MP_ROM_QSTR(MP_QSTR_title), MP_ROM_PTR(&str_title_obj) },
    { MP_ROM_QSTR(MP_QSTR_capitalize), MP_ROM_PTR(&str_capitalize_obj) },
    { MP_ROM_QSTR(MP_QSTR_swapcase), MP_ROM_PTR(&str_swapcase_obj) },
    { MP_ROM_QSTR(MP_QSTR_casefold), MP_ROM_PTR(&str_casefold_obj) },
    { MP_ROM_QSTR(MP_QSTR_isalnum), MP_ROM_PTR(&str_isalnum_obj) },
    { MP_ROM_QSTR(MP_QSTR_isalpha), MP_ROM_PTR(&str_isalpha_obj) },
    { MP_ROM_QSTR(MP_QSTR_isdigit), MP_ROM_PTR(&str_isdigit_obj) },
    { MP_ROM_QSTR(MP_QSTR_isdecimal), MP_ROM_PTR(&str_isdecimal_obj) },
    { MP_ROM_QSTR(MP_QSTR_isnumeric), MP_ROM_PTR(&str_isnumeric_obj) },
    { MP_ROM_QSTR(MP_QSTR_isidentifier), MP_ROM_PTR(&str_isidentifier_obj) },
    { MP_ROM_QSTR(MP_QSTR_isprintable), MP_ROM_PTR(&str_isprintable_obj) },
    { MP_ROM_QSTR(MP_QSTR_isspace), MP_ROM_PTR(&str_isspace_obj) },
    { MP_ROM_QSTR(MP_QSTR_islower), MP_ROM_PTR(&str_islower_obj) },
    { MP_ROM_QSTR(MP_QSTR_isupper), MP_ROM_PTR(&str_isupper_obj) },
    { MP_ROM_QSTR(MP_QSTR_istitle), MP_ROM_PTR(&str_istitle_obj) },
    { MP_ROM_QSTR(MP_QSTR_isascii), MP_ROM_PTR(&str_isascii_obj) },
    { MP_ROM_QSTR(MP_QSTR_translate), MP_ROM_PTR(&str_translate_obj) },
    { MP_ROM_QSTR(MP_QSTR_maketrans), MP_ROM_PTR(&str_maketrans_obj) },
    { MP_ROM_QSTR(MP_QSTR_format), MP_ROM_PTR(&str_format_obj) },
    { MP_ROM_QSTR(MP_QSTR_format_map), MP_ROM_PTR(&str_format_map_obj) },
    { MP_ROM_QSTR(MP_QSTR___format__), MP_ROM_PTR(&format_method_obj) },
};
MP_DEFINE_CONST_DICT(text_str_locals_dict, str_locals_table);
