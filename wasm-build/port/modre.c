// SPDX-License-Identifier: MIT
// re: regular expressions as CPython's. How they work stands in re.h.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "re.h"
#include "re_chars.h"
#include "re_flags.h"

// Patterns that were compiled last, for calls that bring them as text.
#define CACHED (32)
#define CACHED_LENGTH (4096)
MP_REGISTER_ROOT_POINTER(struct _re_pattern_t *re_cache[32]);
static uint32_t cache_next;

typedef enum { MATCH, FULLMATCH, SEARCH, FINDALL, FINDITER } scan_t;

// A str or bytes, also of a class that extends it; NULL for others.
static mp_obj_t as_text(mp_obj_t value) {
    if (mp_obj_is_str_or_bytes(value)) {
        return value;
    }
    mp_obj_t base = mp_obj_cast_to_native_base(value, MP_OBJ_FROM_PTR(&mp_type_str));
    return base != MP_OBJ_NULL ? base : mp_obj_cast_to_native_base(value, MP_OBJ_FROM_PTR(&mp_type_bytes));
}

mp_obj_t re_subject(const re_pattern_t *pattern, mp_obj_t string) {
    mp_obj_t text = as_text(string);
    if (text == MP_OBJ_NULL) {
        mp_buffer_info_t info;
        if (!mp_get_buffer(string, &info, MP_BUFFER_READ)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("expected string or bytes-like object, got '%s'"),
                mp_obj_get_type_str(string));
        }
        // A copy: whatever the program does to it, what is matched stays.
        text = mp_obj_new_bytes(info.buf, info.len);
    }
    if (mp_obj_is_str(text) == pattern->is_bytes) {
        mp_raise_TypeError(pattern->is_bytes
            ? MP_ERROR_TEXT("cannot use a bytes pattern on a string-like object")
            : MP_ERROR_TEXT("cannot use a string pattern on a bytes-like object"));
    }
    return text;
}

static bool is_same_text(mp_obj_t a, mp_obj_t b) {
    if (a == b) {
        return true;
    }
    if (mp_obj_is_str(a) != mp_obj_is_str(b)) {
        return false;
    }
    GET_STR_DATA_LEN(a, data_a, len_a);
    GET_STR_DATA_LEN(b, data_b, len_b);
    return len_a == len_b && memcmp(data_a, data_b, len_a) == 0;
}

static re_pattern_t *compile(mp_obj_t text, uint32_t flags) {
    re_pattern_t **cache = MP_STATE_PORT(re_cache);
    for (int i = 0; i < CACHED; ++i) {
        if (cache[i] != NULL && cache[i]->given_flags == flags && is_same_text(cache[i]->pattern, text)) {
            return cache[i];
        }
    }
    re_tree_t tree;
    re_parse(&tree, text, flags);
    re_pattern_t *self = mp_obj_malloc(re_pattern_t, &re_type_pattern);
    self->pattern = text;
    self->given_flags = flags;
    re_emit(self, &tree);
    GET_STR_LEN(text, len);
    if (len <= CACHED_LENGTH) {
        cache[cache_next++ % CACHED] = self;
    }
    return self;
}

static re_pattern_t *get_pattern(mp_obj_t pattern, mp_obj_t flags_in) {
    uint32_t flags = mp_obj_get_int(flags_in);
    if (mp_obj_is_type(pattern, &re_type_pattern)) {
        if (flags != 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("cannot process flags argument with a compiled pattern"));
        }
        return MP_OBJ_TO_PTR(pattern);
    }
    mp_obj_t text = as_text(pattern);
    if (text == MP_OBJ_NULL) {
        mp_raise_TypeError(MP_ERROR_TEXT("first argument must be string or compiled pattern"));
    }
    return compile(text, flags);
}

// Matching and searching

typedef struct _finder_t {
    mp_obj_base_t base;
    mp_obj_t string;
    mp_obj_t pattern; // NULL: at its end
    uint32_t pos;
    re_run_t run;
} finder_t;

static mp_obj_t finder_next(mp_obj_t self_in) {
    finder_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->pattern == MP_OBJ_NULL) {
        return MP_OBJ_STOP_ITERATION;
    }
    if (!re_run_search(&self->run)) {
        self->pattern = MP_OBJ_NULL;
        return MP_OBJ_STOP_ITERATION;
    }
    const byte *start = self->run.start;
    self->run.start = self->run.begin + self->pos;
    mp_obj_t match = re_match_new(&self->run, self->string);
    self->run.start = start;
    re_run_advance(&self->run);
    return match;
}

static MP_DEFINE_CONST_OBJ_TYPE(
    type_finder,
    MP_QSTR_callable_iterator,
    MP_TYPE_FLAG_ITER_IS_ITERNEXT,
    iter, finder_next
    );

// A place that was given in characters.
static const byte *place_of(re_run_t *run, mp_obj_t index) {
    mp_int_t chars;
    if (!mp_obj_get_int_maybe(index, &chars)) {
        // Larger than a word: sys.maxsize and the like.
        if (!mp_obj_is_int(index)) {
            mp_raise_TypeError_int_conversion(index);
        }
        chars = mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, index, MP_OBJ_NEW_SMALL_INT(0))) ? 0 : MP_SSIZE_MAX;
    }
    GET_STR_LEN(run->subject, len);
    if (chars <= 0) {
        return run->begin;
    }
    if ((size_t)chars >= len) {
        return run->begin + len;
    }
    if (re_run_is_ascii(run)) {
        return run->begin + chars;
    }
    const byte *p = run->begin;
    METER_STEPS(chars >> 6);
    for (; chars > 0 && p < run->begin + len; --chars) {
        re_next_char(&p, false);
    }
    return p;
}

static mp_obj_t findall(re_run_t *run) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    uint32_t groups = run->pattern->groups;
    mp_obj_t empty = run->pattern->is_bytes ? mp_const_empty_bytes : MP_OBJ_NEW_QSTR(MP_QSTR_);
    while (re_run_search(run)) {
        mp_obj_t item;
        if (groups <= 1) {
            item = re_group(run->subject, run->marks, groups, empty);
        } else {
            mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(mp_obj_new_tuple(groups, NULL));
            item = MP_OBJ_FROM_PTR(tuple);
            for (uint32_t i = 0; i < groups; ++i) {
                METER_STEPS(1);
                tuple->items[i] = re_group(run->subject, run->marks, i + 1, empty);
            }
        }
        mp_obj_list_append(list, item);
        re_run_advance(run);
    }
    return list;
}

static mp_obj_t scan(scan_t kind, const re_pattern_t *pattern, mp_obj_t string, mp_obj_t pos, mp_obj_t endpos) {
    re_run_t here;
    re_run_t *run = &here;
    mp_obj_t subject = re_subject(pattern, string);
    finder_t *finder = NULL;
    if (kind == FINDITER) {
        finder = mp_obj_malloc(finder_t, &type_finder);
        finder->string = string;
        finder->pattern = MP_OBJ_FROM_PTR(pattern);
        run = &finder->run;
    }
    re_run_begin(run, pattern, subject);
    if (endpos != MP_OBJ_NULL) {
        run->end = place_of(run, endpos);
    }
    if (pos != MP_OBJ_NULL) {
        run->start = place_of(run, pos);
    }
    if (kind == FINDITER) {
        finder->pos = run->start - run->begin;
        return MP_OBJ_FROM_PTR(finder);
    }
    if (run->start > run->end) {
        return kind == FINDALL ? mp_obj_new_list(0, NULL) : mp_const_none;
    }
    if (kind == FINDALL) {
        return findall(run);
    }
    run->is_full = kind == FULLMATCH;
    bool has_found = kind == SEARCH ? re_run_search(run) : re_run_match(run);
    return has_found ? re_match_new(run, string) : mp_const_none;
}

static mp_obj_t scan_method(scan_t kind, size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_string, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_pos, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_endpos, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    return scan(kind, MP_OBJ_TO_PTR(args[0]), values[0].u_obj, values[1].u_obj, values[2].u_obj);
}

static mp_obj_t scan_function(scan_t kind, size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_string, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, args, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    const re_pattern_t *pattern = get_pattern(values[0].u_obj, values[2].u_obj);
    return scan(kind, pattern, values[1].u_obj, MP_OBJ_NULL, MP_OBJ_NULL);
}

#define SCAN(name, kind) \
    static mp_obj_t pattern_##name(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) { \
        return scan_method(kind, n_args, args, kw_args); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_##name##_obj, 1, pattern_##name); \
    static mp_obj_t re_##name(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) { \
        return scan_function(kind, n_args, args, kw_args); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_KW(re_##name##_obj, 0, re_##name);

SCAN(match, MATCH)
SCAN(fullmatch, FULLMATCH)
SCAN(search, SEARCH)
SCAN(findall, FINDALL)
SCAN(finditer, FINDITER)

// Replacing

static void add_replacement(vstr_t *out, const re_pattern_t *pattern, mp_obj_t text, size_t index) {
    if (text == mp_const_none) {
        return;
    }
    mp_buffer_info_t info;
    bool is_str = mp_obj_is_str(text);
    if (is_str == pattern->is_bytes || !mp_get_buffer(text, &info, MP_BUFFER_READ)) {
        mp_obj_t base = as_text(text);
        if (base == MP_OBJ_NULL || mp_obj_is_str(base) == pattern->is_bytes) {
            mp_raise_msg_varg(&mp_type_TypeError, pattern->is_bytes
                ? MP_ERROR_TEXT("sequence item %u: expected a bytes-like object, %s found")
                : MP_ERROR_TEXT("sequence item %u: expected str instance, %s found"),
                (unsigned int)index, mp_obj_get_type_str(text));
        }
        mp_get_buffer_raise(base, &info, MP_BUFFER_READ);
    }
    vstr_add_strn(out, info.buf, info.len);
}

static mp_obj_t substitute(const re_pattern_t *pattern, mp_obj_t repl, mp_obj_t string, mp_int_t count, bool with_count) {
    mp_obj_t subject = re_subject(pattern, string);
    bool is_function = as_text(repl) == MP_OBJ_NULL && mp_obj_is_callable(repl);
    re_template_t template = { 0 };
    if (!is_function) {
        re_template_parse(&template, pattern, repl);
    }
    re_run_t run;
    re_run_begin(&run, pattern, subject);
    vstr_t out;
    vstr_init(&out, (run.end - run.begin) + 16);
    uint32_t done = 0;
    size_t parts = 0;
    mp_int_t made = 0;
    while ((count == 0 || made < count) && re_run_search(&run)) {
        uint32_t from = run.marks[0];
        uint32_t to = run.marks[1];
        if (from > done) {
            vstr_add_strn(&out, (const char *)run.begin + done, from - done);
            ++parts;
        }
        if (is_function) {
            const byte *start = run.start;
            run.start = run.begin;
            mp_obj_t match = re_match_new(&run, string);
            run.start = start;
            add_replacement(&out, pattern, mp_call_function_1(repl, match), parts);
        } else {
            re_template_expand(&template, run.begin, run.marks, &out);
        }
        ++parts;
        ++made;
        done = to;
        re_run_advance(&run);
    }
    mp_obj_t result = subject;
    if (made > 0) {
        vstr_add_strn(&out, (const char *)run.begin + done, run.end - run.begin - done);
        result = pattern->is_bytes ? mp_obj_new_bytes_from_vstr(&out) : mp_obj_new_str_from_utf8_vstr(&out);
    }
    if (!with_count) {
        return result;
    }
    mp_obj_t pair[2] = { result, mp_obj_new_int(made) };
    return mp_obj_new_tuple(2, pair);
}

static mp_obj_t split(const re_pattern_t *pattern, mp_obj_t string, mp_int_t maxsplit) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    re_run_t run;
    re_run_begin(&run, pattern, re_subject(pattern, string));
    uint32_t done = 0;
    for (mp_int_t made = 0; (maxsplit == 0 || made < maxsplit) && re_run_search(&run); ++made) {
        mp_obj_list_append(list, re_part(run.subject, done, run.marks[0]));
        for (uint32_t i = 1; i <= pattern->groups; ++i) {
            METER_STEPS(1);
            mp_obj_list_append(list, re_group(run.subject, run.marks, i, mp_const_none));
        }
        done = run.marks[1];
        re_run_advance(&run);
    }
    mp_obj_list_append(list, re_part(run.subject, done, run.end - run.begin));
    return list;
}

static mp_obj_t sub_method(bool with_count, size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_repl, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_string, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_count, MP_ARG_INT, { .u_int = 0 } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    return substitute(MP_OBJ_TO_PTR(args[0]), values[0].u_obj, values[1].u_obj, values[2].u_int, with_count);
}

static mp_obj_t sub_function(bool with_count, size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_repl, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_string, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_count, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, args, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    const re_pattern_t *pattern = get_pattern(values[0].u_obj, values[4].u_obj);
    return substitute(pattern, values[1].u_obj, values[2].u_obj, mp_obj_get_int(values[3].u_obj), with_count);
}

#define SUBSTITUTE(name, with_count) \
    static mp_obj_t pattern_##name(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) { \
        return sub_method(with_count, n_args, args, kw_args); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_##name##_obj, 1, pattern_##name); \
    static mp_obj_t re_##name(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) { \
        return sub_function(with_count, n_args, args, kw_args); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_KW(re_##name##_obj, 0, re_##name);

SUBSTITUTE(sub, false)
SUBSTITUTE(subn, true)

static mp_obj_t pattern_split(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_string, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_maxsplit, MP_ARG_INT, { .u_int = 0 } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args - 1, args + 1, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    return split(MP_OBJ_TO_PTR(args[0]), values[0].u_obj, values[1].u_int);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(pattern_split_obj, 1, pattern_split);

static mp_obj_t re_split(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_string, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_maxsplit, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, args, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    return split(get_pattern(values[0].u_obj, values[3].u_obj), values[1].u_obj, mp_obj_get_int(values[2].u_obj));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(re_split_obj, 0, re_split);

// Patterns

static void pattern_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    const re_pattern_t *self = MP_OBJ_TO_PTR(self_in);
    uint32_t flags = self->flags;
    if (!self->is_bytes && (flags & (RE_UNICODE | RE_ASCII | RE_LOCALE)) == RE_UNICODE) {
        flags &= ~RE_UNICODE;
    }
    mp_print_str(print, "re.compile(");
    re_print_short(print, self->pattern, 200);
    if (flags != 0) {
        mp_print_str(print, ", ");
        re_flags_print(print, flags);
    }
    mp_print_str(print, ")");
}

static mp_obj_t pattern_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    const re_pattern_t *self = MP_OBJ_TO_PTR(self_in);
    if (op == MP_UNARY_OP_HASH) {
        mp_int_t hash = MP_OBJ_SMALL_INT_VALUE(mp_unary_op(MP_UNARY_OP_HASH, self->pattern));
        return MP_OBJ_NEW_SMALL_INT(((mp_uint_t)hash ^ self->flags * 31) & 0x3fffffff);
    }
    return MP_OBJ_NULL;
}

static mp_obj_t pattern_binary_op(mp_binary_op_t op, mp_obj_t left, mp_obj_t right) {
    const re_pattern_t *self = MP_OBJ_TO_PTR(left);
    if (op != MP_BINARY_OP_EQUAL || !mp_obj_is_type(right, &re_type_pattern)) {
        return MP_OBJ_NULL;
    }
    const re_pattern_t *other = MP_OBJ_TO_PTR(right);
    return mp_obj_new_bool(self->flags == other->flags && is_same_text(self->pattern, other->pattern));
}

static void pattern_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const re_pattern_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR_pattern) {
        dest[0] = self->pattern;
    } else if (attr == MP_QSTR_flags) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(self->flags);
    } else if (attr == MP_QSTR_groups) {
        dest[0] = mp_obj_new_int_from_uint(self->groups);
    } else if (attr == MP_QSTR_groupindex) {
        // A copy: the numbers are trusted.
        dest[0] = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_dict), self->names);
    } else {
        dest[1] = MP_OBJ_SENTINEL; // among the methods
    }
}

static mp_obj_t pattern_copy(mp_obj_t self_in) {
    return self_in;
}
static MP_DEFINE_CONST_FUN_OBJ_1(pattern_copy_obj, pattern_copy);

static const mp_rom_map_elem_t pattern_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_match), MP_ROM_PTR(&pattern_match_obj) },
    { MP_ROM_QSTR(MP_QSTR_fullmatch), MP_ROM_PTR(&pattern_fullmatch_obj) },
    { MP_ROM_QSTR(MP_QSTR_search), MP_ROM_PTR(&pattern_search_obj) },
    { MP_ROM_QSTR(MP_QSTR_findall), MP_ROM_PTR(&pattern_findall_obj) },
    { MP_ROM_QSTR(MP_QSTR_finditer), MP_ROM_PTR(&pattern_finditer_obj) },
    { MP_ROM_QSTR(MP_QSTR_sub), MP_ROM_PTR(&pattern_sub_obj) },
    { MP_ROM_QSTR(MP_QSTR_subn), MP_ROM_PTR(&pattern_subn_obj) },
    { MP_ROM_QSTR(MP_QSTR_split), MP_ROM_PTR(&pattern_split_obj) },
    { MP_ROM_QSTR(MP_QSTR___copy__), MP_ROM_PTR(&pattern_copy_obj) },
};
static MP_DEFINE_CONST_DICT(pattern_locals, pattern_locals_table);

MP_DEFINE_CONST_OBJ_TYPE(
    re_type_pattern,
    MP_QSTR_Pattern,
    MP_TYPE_FLAG_NONE,
    print, pattern_print,
    unary_op, pattern_unary_op,
    binary_op, pattern_binary_op,
    attr, pattern_attr,
    locals_dict, &pattern_locals
    );

// The module

static mp_obj_t re_compile(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    static const mp_arg_t allowed[] = {
        { MP_QSTR_pattern, MP_ARG_REQUIRED | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_flags, MP_ARG_OBJ, { .u_obj = MP_OBJ_NEW_SMALL_INT(0) } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, args, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    return MP_OBJ_FROM_PTR(get_pattern(values[0].u_obj, values[1].u_obj));
}
static MP_DEFINE_CONST_FUN_OBJ_KW(re_compile_obj, 0, re_compile);

static mp_obj_t re_escape(mp_obj_t text) {
    text = as_text(text);
    if (text == MP_OBJ_NULL) {
        mp_raise_TypeError(MP_ERROR_TEXT("expected string or bytes-like object"));
    }
    GET_STR_DATA_LEN(text, data, len);
    vstr_t out;
    vstr_init(&out, len + 16);
    for (size_t i = 0; i < len; ++i) {
        if ((i & 63) == 0) {
            METER_STEPS(1);
        }
        if (data[i] != 0 && data[i] < 128 && strchr("()[]{}?*+-|^$\\.&~# \t\n\r\v\f", data[i]) != NULL) {
            vstr_add_byte(&out, '\\');
        }
        vstr_add_byte(&out, data[i]);
    }
    return mp_obj_is_str(text) ? mp_obj_new_str_from_utf8_vstr(&out) : mp_obj_new_bytes_from_vstr(&out);
}
static MP_DEFINE_CONST_FUN_OBJ_1(re_escape_obj, re_escape);

static mp_obj_t re_purge(void) {
    memset(MP_STATE_PORT(re_cache), 0, CACHED * sizeof(re_pattern_t *));
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_0(re_purge_obj, re_purge);

#define FLAG(name, index) { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&re_flag_objects[index]) }

static const mp_rom_map_elem_t re_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_re) },
    { MP_ROM_QSTR(MP_QSTR_compile), MP_ROM_PTR(&re_compile_obj) },
    { MP_ROM_QSTR(MP_QSTR_match), MP_ROM_PTR(&re_match_obj) },
    { MP_ROM_QSTR(MP_QSTR_fullmatch), MP_ROM_PTR(&re_fullmatch_obj) },
    { MP_ROM_QSTR(MP_QSTR_search), MP_ROM_PTR(&re_search_obj) },
    { MP_ROM_QSTR(MP_QSTR_findall), MP_ROM_PTR(&re_findall_obj) },
    { MP_ROM_QSTR(MP_QSTR_finditer), MP_ROM_PTR(&re_finditer_obj) },
    { MP_ROM_QSTR(MP_QSTR_sub), MP_ROM_PTR(&re_sub_obj) },
    { MP_ROM_QSTR(MP_QSTR_subn), MP_ROM_PTR(&re_subn_obj) },
    { MP_ROM_QSTR(MP_QSTR_split), MP_ROM_PTR(&re_split_obj) },
    { MP_ROM_QSTR(MP_QSTR_escape), MP_ROM_PTR(&re_escape_obj) },
    { MP_ROM_QSTR(MP_QSTR_purge), MP_ROM_PTR(&re_purge_obj) },
    { MP_ROM_QSTR(MP_QSTR_error), MP_ROM_PTR(&re_type_error) },
    { MP_ROM_QSTR(MP_QSTR_PatternError), MP_ROM_PTR(&re_type_error) },
    { MP_ROM_QSTR(MP_QSTR_Pattern), MP_ROM_PTR(&re_type_pattern) },
    { MP_ROM_QSTR(MP_QSTR_Match), MP_ROM_PTR(&re_type_match) },
    { MP_ROM_QSTR(MP_QSTR_RegexFlag), MP_ROM_PTR(&re_type_flag) },
    FLAG(NOFLAG, 0),
    FLAG(I, 1), FLAG(IGNORECASE, 1),
    FLAG(L, 2), FLAG(LOCALE, 2),
    FLAG(M, 3), FLAG(MULTILINE, 3),
    FLAG(S, 4), FLAG(DOTALL, 4),
    FLAG(U, 5), FLAG(UNICODE, 5),
    FLAG(X, 6), FLAG(VERBOSE, 6),
    FLAG(DEBUG, 7),
    FLAG(A, 8), FLAG(ASCII, 8),
};
static MP_DEFINE_CONST_DICT(re_globals, re_globals_table);

const mp_obj_module_t cloche_module_re = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&re_globals,
};

MP_REGISTER_EXTENSIBLE_MODULE(MP_QSTR_re, cloche_module_re);
