// SPDX-License-Identifier: MIT
// Methods of str, bytes and bytearray that search, split, join, strip, replace and pad.

#include <string.h>

#include "chars.h"
#include "text.h"
#include "str_methods.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "py/unicode.h"

// The bytes of an argument that must be of the same kind as `self`, or, with `byte`, may be an int
// where `self` holds bytes.
static text_t part_of(mp_obj_t self, mp_obj_t arg, byte *byte_room, const char *message) {
    if (mp_obj_is_str(self)) {
        if (!mp_obj_is_str(arg)) {
            text_raise_type(message, arg);
        }
        return text_of(arg);
    }
    if (byte_room != NULL && (mp_obj_is_small_int(arg) || mp_obj_is_bool(arg))) {
        mp_int_t value = mp_obj_get_int(arg);
        if (value < 0 || value > 255) {
            mp_raise_ValueError(MP_ERROR_TEXT("byte must be in range(0, 256)"));
        }
        *byte_room = value;
        return (text_t) {byte_room, 1, false};
    }
    mp_buffer_info_t buffer;
    if (mp_obj_is_str(arg) || !mp_get_buffer(arg, &buffer, MP_BUFFER_READ)) {
        text_raise_type(byte_room != NULL ? MP_ERROR_TEXT("argument should be integer or bytes-like object, not '%s'")
            : MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), arg);
    }
    return (text_t) {buffer.buf, buffer.len, false};
}

#define MUST_BE_STR MP_ERROR_TEXT("must be str, not %s")

// An int, clipped to what an index can be; None is `none`.
static mp_int_t int_or(mp_obj_t arg, mp_int_t none) {
    if (arg == mp_const_none) {
        return none;
    }
    if (mp_obj_is_int(arg) && !mp_obj_is_small_int(arg)) {
        return mp_obj_int_sign(arg) < 0 ? -MP_SSIZE_MAX : MP_SSIZE_MAX;
    }
    mp_int_t value;
    if (mp_obj_is_float(arg) || !mp_obj_get_int_maybe(arg, &value)) {
        mp_raise_TypeError(MP_ERROR_TEXT("slice indices must be integers or None or have an __index__ method"));
    }
    return value;
}

static size_t clip(mp_int_t index, size_t len) {
    if (index < 0) {
        index += len;
        return index < 0 ? 0 : index;
    }
    return MIN((size_t)index, len);
}

// The part of args[0] from args[2] to args[3]; false where it begins after the end.
static bool get_range(size_t n_args, const mp_obj_t *args, text_t *self, text_t *range) {
    mp_int_t start = n_args > 2 ? int_or(args[2], 0) : 0;
    mp_int_t stop = n_args > 3 ? int_or(args[3], MP_SSIZE_MAX) : MP_SSIZE_MAX;
    *self = *range = text_of(args[0]);
    if (start == 0 && stop == MP_SSIZE_MAX) {
        return true;
    }
    size_t len = self->is_str ? text_chars(self->data, self->len) : self->len;
    if (start > (mp_int_t)len) {
        return false;
    }
    size_t from = clip(start, len), to = clip(stop, len);
    if (from > to) {
        return false;
    }
    if (len == self->len) {
        range->data = self->data + from;
        range->len = to - from;
    } else {
        range->data = text_at(self->data, self->len, from);
        range->len = text_at(self->data, self->len, to) - range->data;
    }
    return true;
}

// ---------------------------------------------------------------------------------------------
// Searching

static mp_obj_t finder(size_t n_args, const mp_obj_t *args, int direction, bool must_be) {
    text_t self, range;
    byte one;
    bool is_range = get_range(n_args, args, &self, &range);
    text_t part = part_of(args[0], args[1], &one, MUST_BE_STR);
    const byte *p = is_range ? find_subbytes(range.data, range.len, part.data, part.len, direction) : NULL;
    if (p != NULL) {
        return MP_OBJ_NEW_SMALL_INT(self.is_str ? text_index_of(self.data, self.len, p) : (size_t)(p - self.data));
    }
    if (must_be) {
        mp_raise_ValueError(self.is_str ? MP_ERROR_TEXT("substring not found") : MP_ERROR_TEXT("subsection not found"));
    }
    return MP_OBJ_NEW_SMALL_INT(-1);
}

static mp_obj_t str_find(size_t n_args, const mp_obj_t *args) {
    return finder(n_args, args, 1, false);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_find_obj, 2, 4, str_find);

static mp_obj_t str_rfind(size_t n_args, const mp_obj_t *args) {
    return finder(n_args, args, -1, false);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_rfind_obj, 2, 4, str_rfind);

static mp_obj_t str_index(size_t n_args, const mp_obj_t *args) {
    return finder(n_args, args, 1, true);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_index_obj, 2, 4, str_index);

static mp_obj_t str_rindex(size_t n_args, const mp_obj_t *args) {
    return finder(n_args, args, -1, true);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_rindex_obj, 2, 4, str_rindex);

static mp_obj_t str_count(size_t n_args, const mp_obj_t *args) {
    text_t self, range;
    byte one;
    bool is_range = get_range(n_args, args, &self, &range);
    text_t part = part_of(args[0], args[1], &one, MUST_BE_STR);
    if (!is_range) {
        return MP_OBJ_NEW_SMALL_INT(0);
    }
    if (part.len == 0) {
        return MP_OBJ_NEW_SMALL_INT((self.is_str ? text_count(range.data, range.len) : range.len) + 1);
    }
    size_t count = 0;
    const byte *p = range.data, *top = range.data + range.len;
    while ((p = find_subbytes(p, top - p, part.data, part.len, 1)) != NULL) {
        ++count;
        p += part.len;
    }
    return MP_OBJ_NEW_SMALL_INT(count);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_count_obj, 2, 4, str_count);

static mp_obj_t starts_or_ends(size_t n_args, const mp_obj_t *args, bool at_end) {
    text_t self, range;
    bool is_range = get_range(n_args, args, &self, &range);
    size_t n = 1;
    mp_obj_t *parts = (mp_obj_t *)&args[1];
    bool is_tuple = mp_obj_is_type(args[1], &mp_type_tuple);
    if (is_tuple) {
        mp_obj_tuple_get(args[1], &n, &parts);
    }
    for (size_t i = 0; i < n; ++i) {
        mp_buffer_info_t buffer;
        if (self.is_str ? !mp_obj_is_str(parts[i]) : mp_obj_is_str(parts[i]) || !mp_get_buffer(parts[i], &buffer, MP_BUFFER_READ)) {
            const char *name = at_end ? "endswith" : "startswith";
            const char *type = mp_obj_get_type_str(parts[i]);
            if (is_tuple) {
                if (!self.is_str) {
                    text_raise_type(MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), parts[i]);
                }
                mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("tuple for %s must only contain str, not %s"), name, type);
            }
            mp_raise_msg_varg(&mp_type_TypeError, self.is_str
                ? MP_ERROR_TEXT("%s first arg must be str or a tuple of str, not %s")
                : MP_ERROR_TEXT("%s first arg must be bytes or a tuple of bytes, not %s"), name, type);
        }
        if (self.is_str) {
            text_t part = text_of(parts[i]);
            buffer.buf = (void *)part.data;
            buffer.len = part.len;
        }
        METER_STEPS(1 + (buffer.len >> 8));
        if (is_range && buffer.len <= range.len
            && memcmp(range.data + (at_end ? range.len - buffer.len : 0), buffer.buf, buffer.len) == 0) {
            return mp_const_true;
        }
    }
    return mp_const_false;
}

static mp_obj_t str_startswith(size_t n_args, const mp_obj_t *args) {
    return starts_or_ends(n_args, args, false);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_startswith_obj, 2, 4, str_startswith);

static mp_obj_t str_endswith(size_t n_args, const mp_obj_t *args) {
    return starts_or_ends(n_args, args, true);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_endswith_obj, 2, 4, str_endswith);

// ---------------------------------------------------------------------------------------------
// Joining and splitting

static mp_obj_t str_join(mp_obj_t self_in, mp_obj_t arg) {
    const mp_obj_type_t *type = mp_obj_get_type(self_in);
    if (!mp_obj_is_type(arg, &mp_type_list) && !mp_obj_is_type(arg, &mp_type_tuple)) {
        mp_obj_t dest[2];
        if (!MP_OBJ_TYPE_HAS_SLOT(mp_obj_get_type(arg), iter)) {
            mp_load_method_maybe(arg, MP_QSTR___iter__, dest);
            if (dest[0] == MP_OBJ_NULL) {
                mp_load_method_maybe(arg, MP_QSTR___getitem__, dest);
            }
            if (dest[0] == MP_OBJ_NULL) {
                mp_raise_TypeError(MP_ERROR_TEXT("can only join an iterable"));
            }
        }
        arg = mp_obj_list_make_new(&mp_type_list, 1, 0, &arg);
    }
    size_t n;
    mp_obj_t *items;
    mp_obj_get_array(arg, &n, &items);
    text_t self = text_of(self_in);
    size_t len = 0;
    TEXT_STEPS(n);
    for (size_t i = 0; i < n; ++i) {
        if (self.is_str ? !mp_obj_is_str(items[i]) : !text_is_bytes_like(items[i])) {
            mp_raise_msg_varg(&mp_type_TypeError, self.is_str
                ? MP_ERROR_TEXT("sequence item %d: expected str instance, %s found")
                : MP_ERROR_TEXT("sequence item %d: expected a bytes-like object, %s found"),
                (int)i, mp_obj_get_type_str(items[i]));
        }
        text_t item = text_of(items[i]);
        len += item.len + (i > 0 ? self.len : 0);
        text_check_size(len);
    }
    if (n == 1 && self.is_str) {
        return items[0];
    }
    vstr_t vstr;
    vstr_init_len(&vstr, len);
    char *p = vstr.buf;
    for (size_t i = 0; i < n; ++i) {
        if (i > 0) {
            memcpy(p, self.data, self.len);
            p += self.len;
        }
        text_t item = text_of(items[i]);
        memcpy(p, item.data, item.len);
        p += item.len;
    }
    return text_from_vstr(type, &vstr);
}
MP_DEFINE_CONST_FUN_OBJ_2(str_join_obj, str_join);

static unichar next_of(text_t self, const byte **p) {
    return self.is_str ? text_next(p) : *(*p)++;
}

static unichar last_of(text_t self, const byte **p) {
    const byte *s = *p - 1;
    while (self.is_str && UTF8_IS_CONT(*s)) {
        --s;
    }
    *p = s;
    return next_of(self, &s);
}

static bool is_space(text_t self, unichar c) {
    return self.is_str ? char_is_space(c) : c == ' ' || (c >= 9 && c <= 13);
}

static void split_spaces(mp_obj_t list, const mp_obj_type_t *type, text_t self, mp_int_t splits) {
    const byte *p = self.data, *top = p + self.len;
    TEXT_STEPS(self.len);
    for (;;) {
        const byte *start = p;
        while (p < top && is_space(self, next_of(self, &p))) {
            start = p;
        }
        if (start >= top) {
            return;
        }
        const byte *stop = p = start;
        if (splits-- == 0) {
            stop = top;
            mp_obj_list_append(list, text_new(type, start, top - start));
            return;
        }
        while (p < top && !is_space(self, next_of(self, &p))) {
            stop = p;
        }
        mp_obj_list_append(list, text_new(type, start, stop - start));
        METER_STEPS(1);
        p = stop;
    }
}

static void rsplit_spaces(mp_obj_t list, const mp_obj_type_t *type, text_t self, mp_int_t splits) {
    const byte *p = self.data + self.len;
    TEXT_STEPS(self.len);
    for (;;) {
        const byte *stop = p;
        while (p > self.data && is_space(self, last_of(self, &p))) {
            stop = p;
        }
        if (stop <= self.data) {
            return;
        }
        const byte *start = p = stop;
        if (splits-- == 0) {
            mp_obj_list_append(list, text_new(type, self.data, stop - self.data));
            return;
        }
        while (p > self.data && !is_space(self, last_of(self, &p))) {
            start = p;
        }
        mp_obj_list_append(list, text_new(type, start, stop - start));
        METER_STEPS(1);
        p = start;
    }
}

static mp_obj_t splitter(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args, int direction) {
    enum { ARG_sep, ARG_maxsplit };
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_sep, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },
        { MP_QSTR_maxsplit, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_INT(-1)} },
    };
    mp_arg_val_t vals[MP_ARRAY_SIZE(allowed_args)];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, MP_ARRAY_SIZE(allowed_args), allowed_args, vals);
    mp_obj_t sep = vals[ARG_sep].u_obj;
    mp_int_t splits = mp_obj_get_int(vals[ARG_maxsplit].u_obj);
    const mp_obj_type_t *type = mp_obj_get_type(pos_args[0]);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    text_t part = {NULL, 0, false};
    if (sep != mp_const_none) {
        part = part_of(pos_args[0], sep, NULL, MP_ERROR_TEXT("must be str or None, not %s"));
        if (part.len == 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("empty separator"));
        }
    }
    text_t self = text_of(pos_args[0]);
    if (sep == mp_const_none) {
        (direction > 0 ? split_spaces : rsplit_spaces)(list, type, self, splits);
    } else if (direction > 0) {
        const byte *p = self.data, *top = p + self.len, *found;
        while (splits-- != 0 && (found = find_subbytes(p, top - p, part.data, part.len, 1)) != NULL) {
            mp_obj_list_append(list, text_new(type, p, found - p));
            METER_STEPS(1);
            p = found + part.len;
        }
        mp_obj_list_append(list, text_new(type, p, top - p));
    } else {
        const byte *top = self.data + self.len, *found;
        while (splits-- != 0 && (found = find_subbytes(self.data, top - self.data, part.data, part.len, -1)) != NULL) {
            mp_obj_list_append(list, text_new(type, found + part.len, top - found - part.len));
            METER_STEPS(1);
            top = found;
        }
        mp_obj_list_append(list, text_new(type, self.data, top - self.data));
    }
    if (direction < 0) {
        mp_obj_t *items;
        mp_obj_get_array(list, &n_args, &items);
        for (size_t i = 0; i < n_args / 2; ++i) {
            mp_obj_t item = items[i];
            items[i] = items[n_args - 1 - i];
            items[n_args - 1 - i] = item;
        }
    }
    return list;
}

static mp_obj_t str_split(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    return splitter(n_args, pos_args, kw_args, 1);
}
MP_DEFINE_CONST_FUN_OBJ_KW(str_split_obj, 1, str_split);

mp_obj_t mp_obj_str_split(size_t n_args, const mp_obj_t *args) {
    mp_map_t none;
    mp_map_init(&none, 0);
    return splitter(n_args, args, &none, 1);
}

static mp_obj_t str_rsplit(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    return splitter(n_args, pos_args, kw_args, -1);
}
MP_DEFINE_CONST_FUN_OBJ_KW(str_rsplit_obj, 1, str_rsplit);

static mp_obj_t str_splitlines(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_keepends, MP_ARG_BOOL, {.u_bool = false} },
    };
    mp_arg_val_t keepends;
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 1, allowed_args, &keepends);
    const mp_obj_type_t *type = mp_obj_get_type(pos_args[0]);
    mp_obj_t list = mp_obj_new_list(0, NULL);
    text_t self = text_of(pos_args[0]);
    const byte *p = self.data, *top = p + self.len;
    TEXT_STEPS(self.len);
    while (p < top) {
        const byte *start = p, *stop = top, *end = top;
        while (p < top) {
            const byte *at = p;
            unichar c = next_of(self, &p);
            if (c == '\n' || c == '\r' || (self.is_str && (c == 0x0b || c == 0x0c || (c >= 0x1c && c <= 0x1e)
                || c == 0x85 || c == 0x2028 || c == 0x2029))) {
                p += c == '\r' && p < top && *p == '\n';
                stop = at;
                end = p;
                break;
            }
        }
        mp_obj_list_append(list, text_new(type, start, (keepends.u_bool ? end : stop) - start));
        METER_STEPS(1);
    }
    return list;
}
MP_DEFINE_CONST_FUN_OBJ_KW(str_splitlines_obj, 1, str_splitlines);

static mp_obj_t partitioner(mp_obj_t self_in, mp_obj_t arg, int direction) {
    const mp_obj_type_t *type = mp_obj_get_type(self_in);
    text_t part = part_of(self_in, arg, NULL, MUST_BE_STR);
    if (part.len == 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("empty separator"));
    }
    text_t self = text_of(self_in);
    const byte *found = find_subbytes(self.data, self.len, part.data, part.len, direction);
    mp_obj_t parts[3];
    if (found == NULL) {
        bool is_changeable = type == &mp_type_bytearray;
        for (size_t i = 0; i < 3; ++i) {
            parts[i] = text_new(type, (const byte *)"", 0);
        }
        parts[direction > 0 ? 0 : 2] = is_changeable ? text_new(type, self.data, self.len) : self_in;
    } else {
        parts[0] = text_new(type, self.data, found - self.data);
        parts[1] = text_new(type, part.data, part.len);
        parts[2] = text_new(type, found + part.len, self.data + self.len - found - part.len);
    }
    return mp_obj_new_tuple(3, parts);
}

static mp_obj_t str_partition(mp_obj_t self_in, mp_obj_t arg) {
    return partitioner(self_in, arg, 1);
}
MP_DEFINE_CONST_FUN_OBJ_2(str_partition_obj, str_partition);

static mp_obj_t str_rpartition(mp_obj_t self_in, mp_obj_t arg) {
    return partitioner(self_in, arg, -1);
}
MP_DEFINE_CONST_FUN_OBJ_2(str_rpartition_obj, str_rpartition);

// ---------------------------------------------------------------------------------------------
// Stripping and replacing

enum { LEFT = 1, RIGHT = 2 };

static bool is_stripped(text_t self, text_t chars, unichar c, const byte *at, size_t len) {
    if (chars.data == NULL) {
        return is_space(self, c);
    }
    if (len == 1) {
        return memchr(chars.data, *at, chars.len) != NULL;
    }
    return find_subbytes(chars.data, chars.len, at, len, 1) != NULL;
}

static mp_obj_t stripper(size_t n_args, const mp_obj_t *args, int sides, const char *message) {
    const mp_obj_type_t *type = mp_obj_get_type(args[0]);
    text_t chars = {NULL, 0, false};
    if (n_args > 1 && args[1] != mp_const_none) {
        chars = part_of(args[0], args[1], NULL, message);
    }
    text_t self = text_of(args[0]);
    const byte *start = self.data, *stop = start + self.len;
    size_t steps = 1 + (chars.len >> 6);
    for (const byte *p = start; (sides & LEFT) && start < stop; start = p) {
        METER_STEPS(steps);
        unichar c = next_of(self, &p);
        if (!is_stripped(self, chars, c, start, p - start)) {
            break;
        }
    }
    for (const byte *p = stop; (sides & RIGHT) && start < stop; stop = p) {
        METER_STEPS(steps);
        unichar c = last_of(self, &p);
        if (!is_stripped(self, chars, c, p, stop - p)) {
            break;
        }
    }
    if ((size_t)(stop - start) == self.len && type != &mp_type_bytearray) {
        return args[0];
    }
    return text_new(type, start, stop - start);
}

static mp_obj_t str_strip(size_t n_args, const mp_obj_t *args) {
    return stripper(n_args, args, LEFT | RIGHT, MP_ERROR_TEXT("strip arg must be None or str"));
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_strip_obj, 1, 2, str_strip);

static mp_obj_t str_lstrip(size_t n_args, const mp_obj_t *args) {
    return stripper(n_args, args, LEFT, MP_ERROR_TEXT("lstrip arg must be None or str"));
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_lstrip_obj, 1, 2, str_lstrip);

static mp_obj_t str_rstrip(size_t n_args, const mp_obj_t *args) {
    return stripper(n_args, args, RIGHT, MP_ERROR_TEXT("rstrip arg must be None or str"));
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_rstrip_obj, 1, 2, str_rstrip);

static mp_obj_t remover(mp_obj_t self_in, mp_obj_t arg, bool at_end, const char *message) {
    const mp_obj_type_t *type = mp_obj_get_type(self_in);
    text_t part = part_of(self_in, arg, NULL, message);
    text_t self = text_of(self_in);
    if (part.len > 0 && part.len <= self.len
        && memcmp(self.data + (at_end ? self.len - part.len : 0), part.data, part.len) == 0) {
        return text_new(type, self.data + (at_end ? 0 : part.len), self.len - part.len);
    }
    return type == &mp_type_bytearray ? text_new(type, self.data, self.len) : self_in;
}

static mp_obj_t str_removeprefix(mp_obj_t self_in, mp_obj_t arg) {
    return remover(self_in, arg, false, MP_ERROR_TEXT("removeprefix() argument must be str, not %s"));
}
MP_DEFINE_CONST_FUN_OBJ_2(str_removeprefix_obj, str_removeprefix);

static mp_obj_t str_removesuffix(mp_obj_t self_in, mp_obj_t arg) {
    return remover(self_in, arg, true, MP_ERROR_TEXT("removesuffix() argument must be str, not %s"));
}
MP_DEFINE_CONST_FUN_OBJ_2(str_removesuffix_obj, str_removesuffix);

static mp_obj_t str_replace(size_t n_args, const mp_obj_t *args) {
    const mp_obj_type_t *type = mp_obj_get_type(args[0]);
    mp_int_t count = n_args > 3 ? mp_obj_get_int(args[3]) : -1;
    text_t old = part_of(args[0], args[1], NULL, MP_ERROR_TEXT("replace() argument 1 must be str, not %s"));
    text_t new = part_of(args[0], args[2], NULL, MP_ERROR_TEXT("replace() argument 2 must be str, not %s"));
    text_t self = text_of(args[0]);
    const byte *p = self.data, *top = p + self.len;
    const byte *found = count == 0 ? NULL : find_subbytes(p, self.len, old.data, old.len, 1);
    if (found == NULL) {
        return type == &mp_type_bytearray ? text_new(type, self.data, self.len) : args[0];
    }
    vstr_t vstr;
    vstr_init(&vstr, self.len + new.len + 1);
    while (found != NULL && count-- != 0) {
        METER_STEPS(1);
        vstr_add_strn(&vstr, (const char *)p, found - p);
        vstr_add_strn(&vstr, (const char *)new.data, new.len);
        text_check_size(vstr.len);
        p = found + old.len;
        if (old.len > 0) {
            found = find_subbytes(p, top - p, old.data, old.len, 1);
        } else if (p >= top) {
            break;
        } else {
            // Between characters: one passes.
            found = p;
            next_of(self, &found);
        }
    }
    vstr_add_strn(&vstr, (const char *)p, top - p);
    return text_from_vstr(type, &vstr);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_replace_obj, 3, 4, str_replace);

// ---------------------------------------------------------------------------------------------
// Padding

void format_fill(vstr_t *out, unichar fill, size_t count) {
    text_check_size(count);
    TEXT_STEPS(count);
    if (fill < 0x80) {
        memset(vstr_add_len(out, count), fill, count);
        return;
    }
    while (count-- > 0) {
        vstr_add_char(out, fill);
    }
}

void format_pad(vstr_t *out, const char *s, size_t len, size_t chars, size_t width, unichar fill, char align) {
    size_t pad = width > chars ? width - chars : 0;
    size_t left = align == '<' ? 0 : align == '^' ? pad / 2 : pad;
    text_check_size(pad);
    format_fill(out, fill, left);
    vstr_add_strn(out, s, len);
    format_fill(out, fill, pad - left);
}

static mp_obj_t padder(size_t n_args, const mp_obj_t *args, char align) {
    const mp_obj_type_t *type = mp_obj_get_type(args[0]);
    mp_int_t width = mp_obj_get_int(args[1]);
    unichar fill = ' ';
    if (n_args > 2) {
        text_t with = {NULL, 0, false};
        if (type == &mp_type_str ? mp_obj_is_str(args[2]) : text_is_bytes_like(args[2])) {
            with = text_of(args[2]);
        } else {
            text_raise_type(type == &mp_type_str ? MP_ERROR_TEXT("The fill character must be a unicode character, not %s")
                : MP_ERROR_TEXT("argument 2 must be a byte string of length 1, not %s"), args[2]);
        }
        const byte *end = with.data;
        if (with.len > 0) {
            fill = next_of(with, &end);
        }
        if (with.len == 0 || end != with.data + with.len) {
            mp_raise_TypeError(MP_ERROR_TEXT("The fill character must be exactly one character long"));
        }
    }
    text_t self = text_of(args[0]);
    size_t chars = self.is_str ? text_chars(self.data, self.len) : self.len;
    if (width <= 0 || (size_t)width <= chars) {
        return type == &mp_type_bytearray ? text_new(type, self.data, self.len) : args[0];
    }
    // An odd space goes to the left of a text in an odd width, as CPython has it.
    size_t pad = width - chars;
    size_t left = align == '<' ? 0 : align == '>' ? pad : pad / 2 + (pad & width & 1);
    vstr_t vstr;
    vstr_init(&vstr, self.len + pad + 1);
    format_fill(&vstr, fill, left);
    vstr_add_strn(&vstr, (const char *)self.data, self.len);
    format_fill(&vstr, fill, pad - left);
    return text_from_vstr(type, &vstr);
}

static mp_obj_t str_ljust(size_t n_args, const mp_obj_t *args) {
    return padder(n_args, args, '<');
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_ljust_obj, 2, 3, str_ljust);

static mp_obj_t str_rjust(size_t n_args, const mp_obj_t *args) {
    return padder(n_args, args, '>');
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_rjust_obj, 2, 3, str_rjust);

static mp_obj_t str_center(size_t n_args, const mp_obj_t *args) {
    return padder(n_args, args, '^');
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(str_center_obj, 2, 3, str_center);

static mp_obj_t str_zfill(mp_obj_t self_in, mp_obj_t width_in) {
    mp_int_t width = mp_obj_get_int(width_in);
    text_t self = text_of(self_in);
    size_t chars = self.is_str ? text_chars(self.data, self.len) : self.len;
    vstr_t vstr;
    vstr_init(&vstr, self.len + 1);
    size_t sign = self.len > 0 && (*self.data == '+' || *self.data == '-');
    vstr_add_strn(&vstr, (const char *)self.data, sign);
    if (width > 0 && (size_t)width > chars) {
        format_fill(&vstr, '0', width - chars);
    }
    vstr_add_strn(&vstr, (const char *)self.data + sign, self.len - sign);
    return text_from_vstr(mp_obj_get_type(self_in), &vstr);
}
MP_DEFINE_CONST_FUN_OBJ_2(str_zfill_obj, str_zfill);

static mp_obj_t str_expandtabs(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    static const mp_arg_t allowed_args[] = {
        { MP_QSTR_tabsize, MP_ARG_INT, {.u_int = 8} },
    };
    mp_arg_val_t size;
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 1, allowed_args, &size);
    text_t self = text_of(pos_args[0]);
    vstr_t vstr;
    vstr_init(&vstr, self.len + 1);
    size_t column = 0;
    TEXT_STEPS(self.len);
    for (const byte *p = self.data, *top = p + self.len; p < top; ++p) {
        if (*p == '\t') {
            size_t count = size.u_int > 0 ? size.u_int - column % size.u_int : 0;
            format_fill(&vstr, ' ', count);
            text_check_size(vstr.len);
            column += count;
            continue;
        }
        vstr_add_byte(&vstr, *p);
        column = *p == '\n' || *p == '\r' ? 0 : column + !(self.is_str && UTF8_IS_CONT(*p));
    }
    return text_from_vstr(mp_obj_get_type(pos_args[0]), &vstr);
}
MP_DEFINE_CONST_FUN_OBJ_KW(str_expandtabs_obj, 1, str_expandtabs);
