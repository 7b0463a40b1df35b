// SPDX-License-Identifier: MIT
// The types str and bytes: how they are made, printed, compared, added, indexed and gone through.
// Their methods are in str_methods.c and str_chars.c. Stands for most of py/objstr.c and for
// py/objstrunicode.c.

#include <string.h>

#include "chars.h"
#include "text.h"
#include "py/objlist.h"
#include "py/objtuple.h"
#include "py/unicode.h"

extern const mp_obj_dict_t text_str_locals_dict, text_bytes_locals_dict;

mp_obj_t mp_obj_new_bytes_iterator(mp_obj_t str, mp_obj_iter_buf_t *iter_buf);

void text_raise_type(const char *format, mp_obj_t of) {
    // CPython says None of an argument, and otherwise NoneType.
    bool is_none = of == mp_const_none && strstr(format, "argument") != NULL && strstr(format, "not %s") != NULL;
    mp_raise_msg_varg(&mp_type_TypeError, format, is_none ? "None" : mp_obj_get_type_str(of));
}

text_t text_of(mp_obj_t o) {
    GET_STR_DATA_LEN(o, data, len);
    return (text_t) {data, len, mp_obj_is_str(o)};
}

mp_obj_t text_new(const mp_obj_type_t *type, const byte *data, size_t len) {
    if (type == &mp_type_bytes) {
        return len == 0 ? mp_const_empty_bytes : mp_obj_new_bytes(data, len);
    }
    if (type == &mp_type_bytearray) {
        return mp_obj_new_bytearray(len, data);
    }
    qstr q = qstr_find_strn((const char *)data, len);
    return q != MP_QSTRnull ? MP_OBJ_NEW_QSTR(q) : mp_obj_new_str_copy(&mp_type_str, data, len);
}

mp_obj_t text_from_vstr(const mp_obj_type_t *type, vstr_t *vstr) {
    if (type == &mp_type_bytes) {
        return mp_obj_new_bytes_from_vstr(vstr);
    }
    if (type == &mp_type_bytearray) {
        return mp_obj_new_bytearray(vstr->len, vstr->buf);
    }
    return mp_obj_new_str_from_utf8_vstr(vstr);
}

vstr_t text_printed(mp_obj_t o, mp_print_kind_t kind) {
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 16, &print);
    mp_obj_print_helper(&print, o, kind);
    return vstr;
}

// ---------------------------------------------------------------------------------------------
// Printing

static void print_escape(const mp_print_t *print, unichar c) {
    if (c == '\n' || c == '\r' || c == '\t') {
        mp_printf(print, "\\%c", c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    } else if (c < 0x100) {
        mp_printf(print, "\\x%02x", (uint)c);
    } else if (c < 0x10000) {
        mp_printf(print, "\\u%04x", (uint)c);
    } else {
        mp_printf(print, "\\U%08x", (uint)c);
    }
}

static void print_quoted(const mp_print_t *print, const byte *data, size_t len, bool is_bytes, bool is_ascii) {
    const byte *top = data + len;
    byte quote = memchr(data, '\'', len) != NULL && memchr(data, '"', len) == NULL ? '"' : '\'';
    TEXT_STEPS(len);
    print->print_strn(print->data, (const char *)&quote, 1);
    const byte *plain = data;
    for (const byte *p = data; p < top;) {
        const byte *at = p;
        unichar c = is_bytes ? *p++ : text_next(&p);
        bool is_special = c == quote || c == '\\';
        if (!is_special && (c < 0x80 ? c >= ' ' && c != 0x7f
                            : !is_bytes && !is_ascii && (c < 0xd800 || c > 0xdfff) && char_is_printable(c))) {
            continue;
        }
        print->print_strn(print->data, (const char *)plain, at - plain);
        plain = p;
        if (is_special) {
            mp_printf(print, "\\%c", (int)c);
        } else {
            print_escape(print, c);
        }
    }
    print->print_strn(print->data, (const char *)plain, top - plain);
    print->print_strn(print->data, (const char *)&quote, 1);
}

void mp_str_print_quoted(const mp_print_t *print, const byte *data, size_t len, bool is_bytes) {
    print_quoted(print, data, len, is_bytes, false);
}

void mp_str_print_json(const mp_print_t *print, const byte *data, size_t len) {
    const byte *plain = data, *top = data + len;
    print->print_strn(print->data, "\"", 1);
    for (const byte *p = data; p < top; ++p) {
        byte c = *p;
        if (c >= ' ' && c != '"' && c != '\\') {
            continue;
        }
        print->print_strn(print->data, (const char *)plain, p - plain);
        plain = p + 1;
        const char *found = strchr("\"\"\\\\\nn\rr\tt\bb\ff", c);
        if (c != '\0' && found != NULL) {
            mp_printf(print, "\\%c", found[1]);
        } else {
            mp_printf(print, "\\u%04x", (uint)c);
        }
    }
    print->print_strn(print->data, (const char *)plain, top - plain);
    print->print_strn(print->data, "\"", 1);
}

static void str_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    text_t self = text_of(self_in);
    if (kind == PRINT_JSON) {
        mp_str_print_json(print, self.data, self.len);
    } else if (kind == PRINT_RAW || (self.is_str && kind == PRINT_STR)) {
        print->print_strn(print->data, (const char *)self.data, self.len);
    } else {
        if (!self.is_str) {
            print->print_strn(print->data, "b", 1);
        }
        print_quoted(print, self.data, self.len, !self.is_str, false);
    }
}

// ascii(o): the repr, in which what is not ASCII is escaped.
mp_obj_t text_ascii(mp_obj_t o) {
    vstr_t repr = text_printed(o, PRINT_REPR);
    if (text_is_ascii((const byte *)repr.buf, repr.len)) {
        return mp_obj_new_str_from_utf8_vstr(&repr);
    }
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, repr.len + 16, &print);
    const byte *p = (const byte *)repr.buf, *top = p + repr.len;
    TEXT_STEPS(repr.len);
    while (p < top) {
        unichar c = text_next(&p);
        if (c < 0x80) {
            vstr_add_byte(&vstr, c);
        } else {
            print_escape(&print, c);
        }
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}

// ---------------------------------------------------------------------------------------------
// Making

static mp_obj_t get_keyword(size_t n_args, size_t n_kw, const mp_obj_t *args, size_t at, qstr name) {
    for (size_t i = 0; i < n_kw; ++i) {
        if (args[n_args + 2 * i] == MP_OBJ_NEW_QSTR(name)) {
            return args[n_args + 2 * i + 1];
        }
    }
    return at < n_args ? args[at] : MP_OBJ_NULL;
}

static void check_keywords(const char *type, size_t n_args, size_t n_kw, const mp_obj_t *args, qstr first) {
    for (size_t i = 0; i < n_kw; ++i) {
        mp_obj_t name = args[n_args + 2 * i];
        if (name != MP_OBJ_NEW_QSTR(first) && name != MP_OBJ_NEW_QSTR(MP_QSTR_encoding) && name != MP_OBJ_NEW_QSTR(MP_QSTR_errors)) {
            mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("'%s' is an invalid keyword argument for %s()"),
                mp_obj_str_get_str(name), type);
        }
    }
}

mp_obj_t mp_obj_str_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    mp_arg_check_num(n_args + n_kw, 0, 0, 3, false);
    check_keywords("str", n_args, n_kw, args, MP_QSTR_object);
    mp_obj_t object = get_keyword(n_args, n_kw, args, 0, MP_QSTR_object);
    mp_obj_t encoding = get_keyword(n_args, n_kw, args, 1, MP_QSTR_encoding);
    mp_obj_t errors = get_keyword(n_args, n_kw, args, 2, MP_QSTR_errors);
    if (object == MP_OBJ_NULL) {
        return MP_OBJ_NEW_QSTR(MP_QSTR_);
    }
    if (encoding == MP_OBJ_NULL && errors == MP_OBJ_NULL) {
        if (mp_obj_is_qstr(object) || mp_obj_is_exact_type(object, &mp_type_str)) {
            return object;
        }
        vstr_t vstr = text_printed(object, PRINT_STR);
        return mp_obj_new_str_from_vstr(&vstr);
    }
    if (mp_obj_is_str(object)) {
        mp_raise_TypeError(MP_ERROR_TEXT("decoding str is not supported"));
    }
    mp_buffer_info_t buffer;
    if (!mp_get_buffer(object, &buffer, MP_BUFFER_READ)) {
        text_raise_type(MP_ERROR_TEXT("decoding to str: need a bytes-like object, %s found"), object);
    }
    return text_decode(buffer.buf, buffer.len, encoding, errors);
}

// The bytes that bytes(...) and bytearray(...) are made of.
mp_obj_t text_bytes_of(const char *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args + n_kw, 0, 0, 3, false);
    check_keywords(type, n_args, n_kw, args, MP_QSTR_source);
    mp_obj_t source = get_keyword(n_args, n_kw, args, 0, MP_QSTR_source);
    mp_obj_t encoding = get_keyword(n_args, n_kw, args, 1, MP_QSTR_encoding);
    mp_obj_t errors = get_keyword(n_args, n_kw, args, 2, MP_QSTR_errors);
    if (source == MP_OBJ_NULL) {
        return mp_const_empty_bytes;
    }
    if (mp_obj_is_str(source)) {
        if (encoding == MP_OBJ_NULL) {
            mp_raise_TypeError(MP_ERROR_TEXT("string argument without an encoding"));
        }
        return text_encode(source, encoding, errors);
    }
    if (encoding != MP_OBJ_NULL || errors != MP_OBJ_NULL) {
        mp_raise_TypeError(encoding != MP_OBJ_NULL
            ? MP_ERROR_TEXT("encoding without a string argument") : MP_ERROR_TEXT("errors without a string argument"));
    }
    if (mp_obj_is_type(source, &mp_type_bytes)) {
        return source;
    }
    mp_obj_t dest[2];
    mp_load_method_maybe(source, MP_QSTR___bytes__, dest);
    if (dest[0] != MP_OBJ_NULL) {
        return mp_call_method_n_kw(0, 0, dest);
    }
    vstr_t vstr;
    if (mp_obj_is_int(source) || mp_obj_is_bool(source)) {
        mp_int_t len = mp_obj_get_int(source);
        if (len < 0) {
            mp_raise_ValueError(MP_ERROR_TEXT("negative count"));
        }
        text_check_size(len);
        vstr_init_len(&vstr, len);
        memset(vstr.buf, 0, len);
        return mp_obj_new_bytes_from_vstr(&vstr);
    }
    mp_buffer_info_t buffer;
    if (mp_get_buffer(source, &buffer, MP_BUFFER_READ)) {
        return mp_obj_new_bytes(buffer.buf, buffer.len);
    }
    if (mp_obj_is_float(source) || source == mp_const_none) {
        mp_raise_msg_varg(&mp_type_TypeError, MP_ERROR_TEXT("cannot convert '%s' object to %s"), mp_obj_get_type_str(source), type);
    }
    vstr_init(&vstr, 16);
    mp_obj_iter_buf_t iter_buf;
    mp_obj_t iterable = mp_getiter(source, &iter_buf);
    mp_obj_t item;
    while ((item = mp_iternext(iterable)) != MP_OBJ_STOP_ITERATION) {
        mp_int_t val = 256;
        if (!mp_obj_is_int(item) && !mp_obj_is_bool(item)) {
            text_raise_type(MP_ERROR_TEXT("'%s' object cannot be interpreted as an integer"), item);
        }
        if (mp_obj_is_small_int(item) || mp_obj_is_bool(item)) {
            val = mp_obj_get_int(item);
        }
        if (val < 0 || val > 255) {
            mp_raise_msg_varg(&mp_type_ValueError, strcmp(type, "bytes") == 0
                ? MP_ERROR_TEXT("bytes must be in range(0, 256)") : MP_ERROR_TEXT("byte must be in range(0, 256)"));
        }
        vstr_add_byte(&vstr, val);
    }
    return mp_obj_new_bytes_from_vstr(&vstr);
}

static mp_obj_t bytes_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    (void)type;
    return text_bytes_of("bytes", n_args, n_kw, args);
}

// ---------------------------------------------------------------------------------------------
// Operators

const byte *find_subbytes(const byte *haystack, size_t hlen, const byte *needle, size_t nlen, int direction) {
    if (nlen == 0) {
        return direction > 0 ? haystack : haystack + hlen;
    }
    if (hlen < nlen) {
        return NULL;
    }
    const byte *last = haystack + hlen - nlen;
    if (direction < 0) {
        for (const byte *p = last; p >= haystack; --p) {
            METER_STEPS(1);
            if (*p == *needle && memcmp(p, needle, nlen) == 0) {
                meter_left -= nlen >> 6;
                return p;
            }
            meter_left -= *p == *needle ? nlen >> 6 : 0;
        }
        return NULL;
    }
    for (const byte *p = haystack; p <= last; ++p) {
        const byte *found = memchr(p, *needle, last - p + 1);
        TEXT_STEPS(found == NULL ? last - p : found - p);
        if (found == NULL) {
            return NULL;
        }
        if (memcmp(found, needle, nlen) == 0) {
            return found;
        }
        METER_STEPS(1 + (nlen >> 6));
        p = found;
    }
    return NULL;
}

// Long text that grows at its end stays where it is while there is room behind it: adding to a
// text in a loop would be quadratic. The shorter text before goes on using the same bytes.
static struct {
    const byte *data;
    size_t len;
    size_t alloc;
} grown;

#define GROWS_FROM (256)

static mp_obj_t add_str(mp_obj_t lhs, text_t a, text_t b) {
    if (a.len < GROWS_FROM) {
        vstr_t vstr;
        vstr_init_len(&vstr, a.len + b.len);
        memcpy(vstr.buf, a.data, a.len);
        memcpy(vstr.buf + a.len, b.data, b.len);
        return mp_obj_new_str_from_utf8_vstr(&vstr);
    }
    size_t len = a.len + b.len;
    text_check_size(len);
    if (grown.data != a.data || grown.len != a.len || grown.alloc <= len) {
        size_t alloc = len + (len >> 2) + 1;
        byte *data = m_new(byte, alloc);
        memcpy(data, a.data, a.len);
        a.data = data;
        grown.data = data;
        grown.alloc = alloc;
    }
    byte *data = (byte *)a.data;
    memcpy(data + a.len, b.data, b.len);
    data[len] = '\0';
    grown.len = len;
    mp_obj_str_t *o = MP_OBJ_TO_PTR(mp_obj_new_str_copy(&mp_type_str, NULL, len));
    o->data = data;
    o->hash = 0;
    return MP_OBJ_FROM_PTR(o);
}

static mp_obj_t contains(text_t self, mp_obj_t item) {
    if (self.is_str ? !mp_obj_is_str(item) : false) {
        text_raise_type(MP_ERROR_TEXT("'in <string>' requires string as left operand, not %s"), item);
    }
    if (!self.is_str && (mp_obj_is_int(item) || mp_obj_is_bool(item))) {
        mp_int_t value = mp_obj_is_int(item) && !mp_obj_is_small_int(item) ? -1 : mp_obj_get_int(item);
        if (value < 0 || value > 255) {
            mp_raise_ValueError(MP_ERROR_TEXT("byte must be in range(0, 256)"));
        }
        return mp_obj_new_bool(memchr(self.data, value, self.len) != NULL);
    }
    mp_buffer_info_t buffer;
    if (!self.is_str && (mp_obj_is_str(item) || !mp_get_buffer(item, &buffer, MP_BUFFER_READ))) {
        text_raise_type(MP_ERROR_TEXT("a bytes-like object is required, not '%s'"), item);
    }
    if (self.is_str) {
        text_t part = text_of(item);
        buffer.buf = (void *)part.data;
        buffer.len = part.len;
    }
    return mp_obj_new_bool(find_subbytes(self.data, self.len, buffer.buf, buffer.len, 1) != NULL);
}

// The right operand's own method comes first, where it may have one.
static bool may_answer(mp_obj_t rhs) {
    return mp_obj_is_instance_type(mp_obj_get_type(rhs));
}

mp_obj_t mp_obj_str_binary_op(mp_binary_op_t op, mp_obj_t lhs_in, mp_obj_t rhs_in) {
    const mp_obj_type_t *type = mp_obj_get_type(lhs_in);
    switch (op) {
        case MP_BINARY_OP_MODULO:
        case MP_BINARY_OP_INPLACE_MODULO:
            return format_percent(lhs_in, rhs_in);

        case MP_BINARY_OP_MULTIPLY:
        case MP_BINARY_OP_INPLACE_MULTIPLY: {
            mp_int_t n;
            if (!mp_obj_get_int_maybe(rhs_in, &n)) {
                if (may_answer(rhs_in)) {
                    return MP_OBJ_NULL;
                }
                text_raise_type(MP_ERROR_TEXT("can't multiply sequence by non-int of type '%s'"), rhs_in);
            }
            text_t self = text_of(lhs_in);
            if (n <= 0) {
                return text_new(type, (const byte *)"", 0);
            }
            if (n == 1) {
                return lhs_in;
            }
            vstr_t vstr;
            vstr_init_len(&vstr, mp_seq_product(self.len, n));
            mp_seq_multiply(self.data, 1, self.len, n, vstr.buf);
            return text_from_vstr(type, &vstr);
        }

        case MP_BINARY_OP_CONTAINS:
            return contains(text_of(lhs_in), rhs_in);

        default:
            break;
    }

    text_t a = text_of(lhs_in), b;
    if (type == mp_obj_get_type(rhs_in)) {
        b = text_of(rhs_in);
    } else {
        mp_buffer_info_t buffer;
        bool is_add = op == MP_BINARY_OP_ADD || op == MP_BINARY_OP_INPLACE_ADD;
        if (!a.is_str && !mp_obj_is_str(rhs_in) && mp_get_buffer(rhs_in, &buffer, MP_BUFFER_READ)) {
            b = (text_t) {buffer.buf, buffer.len, false};
        } else if (is_add && !may_answer(rhs_in)) {
            text_raise_type(a.is_str ? MP_ERROR_TEXT("can only concatenate str (not \"%s\") to str")
                : MP_ERROR_TEXT("can't concat %s to bytes"), rhs_in);
        } else {
            return MP_OBJ_NULL;
        }
    }

    switch (op) {
        case MP_BINARY_OP_ADD:
        case MP_BINARY_OP_INPLACE_ADD: {
            if (b.len == 0) {
                return lhs_in;
            }
            if (a.len == 0 && mp_obj_get_type(rhs_in) == type) {
                return rhs_in;
            }
            if (a.is_str) {
                return add_str(lhs_in, a, b);
            }
            vstr_t vstr;
            text_check_size(a.len + b.len);
            vstr_init_len(&vstr, a.len + b.len);
            memcpy(vstr.buf, a.data, a.len);
            memcpy(vstr.buf + a.len, b.data, b.len);
            return mp_obj_new_bytes_from_vstr(&vstr);
        }

        case MP_BINARY_OP_EQUAL:
        case MP_BINARY_OP_LESS:
        case MP_BINARY_OP_LESS_EQUAL:
        case MP_BINARY_OP_MORE:
        case MP_BINARY_OP_MORE_EQUAL:
            return mp_obj_new_bool(mp_seq_cmp_bytes(op, a.data, a.len, b.data, b.len));

        default:
            return MP_OBJ_NULL; // op not supported
    }
}

static mp_obj_t str_unary_op(mp_unary_op_t op, mp_obj_t self_in) {
    text_t self = text_of(self_in);
    switch (op) {
        case MP_UNARY_OP_BOOL:
            return mp_obj_new_bool(self.len != 0);
        case MP_UNARY_OP_LEN:
            return MP_OBJ_NEW_SMALL_INT(self.is_str ? text_chars(self.data, self.len) : self.len);
        default:
            return MP_OBJ_NULL; // op not supported
    }
}

// ---------------------------------------------------------------------------------------------
// Indexes and slices

// The place in a sequence of `len`.
static size_t index_in(text_t self, size_t len, mp_obj_t index) {
    mp_int_t i;
    if (mp_obj_is_small_int(index)) {
        i = MP_OBJ_SMALL_INT_VALUE(index);
    } else if (mp_obj_is_int(index)) {
        mp_raise_msg(&mp_type_IndexError, MP_ERROR_TEXT("cannot fit 'int' into an index-sized integer"));
    } else if (mp_obj_is_float(index) || !mp_obj_get_int_maybe(index, &i)) {
        text_raise_type(self.is_str ? MP_ERROR_TEXT("string indices must be integers, not '%s'")
            : MP_ERROR_TEXT("byte indices must be integers or slices, not %s"), index);
    }
    if (i < 0) {
        i += len;
    }
    if (i < 0 || (size_t)i >= len) {
        mp_raise_msg(&mp_type_IndexError, self.is_str ? MP_ERROR_TEXT("string index out of range")
            : MP_ERROR_TEXT("index out of range"));
    }
    return i;
}

static mp_obj_t slice_of(const mp_obj_type_t *type, text_t self, size_t len, mp_bound_slice_t slice) {
    size_t count = slice.step > 0
        ? (slice.stop > slice.start ? ((size_t)(slice.stop - slice.start) - 1) / slice.step + 1 : 0)
        : (slice.start > slice.stop ? ((size_t)(slice.start - slice.stop) - 1) / (0 - (size_t)slice.step) + 1 : 0);
    if (count == 0) {
        return text_new(type, (const byte *)"", 0);
    }
    bool is_ascii = !self.is_str || len == self.len;
    const byte *from = is_ascii ? self.data + slice.start : text_at(self.data, self.len, slice.start);
    if (slice.step == 1) {
        const byte *to = is_ascii ? from + count : text_at(self.data, self.len, slice.stop);
        return text_new(type, from, to - from);
    }
    TEXT_STEPS(count);
    vstr_t vstr;
    vstr_init(&vstr, count + 1);
    if (is_ascii) {
        vstr.len = count;
        for (size_t i = 0; i < count; ++i) {
            vstr.buf[i] = from[(mp_int_t)i * slice.step];
        }
        return text_from_vstr(type, &vstr);
    }
    for (const byte *p = from;;) {
        const byte *end = p;
        text_next(&end);
        vstr_add_strn(&vstr, (const char *)p, end - p);
        if (--count == 0) {
            return text_from_vstr(type, &vstr);
        }
        for (mp_int_t i = slice.step; i > 0; --i) {
            METER_STEPS(1);
            text_next(&p);
        }
        for (mp_int_t i = slice.step; i < 0; ++i) {
            METER_STEPS(1);
            while (UTF8_IS_CONT(*--p)) {
            }
        }
    }
}

static mp_obj_t str_subscr(mp_obj_t self_in, mp_obj_t index, mp_obj_t value) {
    if (value != MP_OBJ_SENTINEL) {
        return MP_OBJ_NULL; // not supported
    }
    text_t self = text_of(self_in);
    size_t len = self.is_str ? text_chars(self.data, self.len) : self.len;
    if (mp_obj_is_type(index, &mp_type_slice)) {
        mp_bound_slice_t slice;
        mp_obj_slice_indices(index, len, &slice);
        return slice_of(mp_obj_get_type(self_in), self, len, slice);
    }
    size_t i = index_in(self, len, index);
    if (!self.is_str) {
        return MP_OBJ_NEW_SMALL_INT(self.data[i]);
    }
    return text_char(len == self.len ? self.data + i : text_at(self.data, self.len, i));
}

// ---------------------------------------------------------------------------------------------
// Characters and their places

unichar text_next(const byte **p) {
    const byte *s = *p;
    unichar c = *s++;
    if (c >= 0x80) {
        int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
        c &= 0x3f >> more;
        while (more-- > 0) {
            c = c << 6 | (*s++ & 0x3f);
        }
    }
    *p = s;
    return c;
}

bool text_is_ascii(const byte *data, size_t len) {
    const byte *p = data, *top = data + len;
    for (; top - p >= 8; p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        if (word & 0x8080808080808080) {
            return false;
        }
    }
    for (; p < top; ++p) {
        if (*p >= 0x80) {
            return false;
        }
    }
    return true;
}

size_t text_count(const byte *data, size_t len) {
    size_t conts = 0;
    const byte *p = data, *top = data + len;
    for (; top - p >= 8; p += 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        if (word & 0x8080808080808080) {
            conts += __builtin_popcountll(word & ~(word << 1) & 0x8080808080808080);
        }
    }
    for (; p < top; ++p) {
        conts += UTF8_IS_CONT(*p);
    }
    return len - conts;
}

#define KNOWN_FROM (64)
#define N_KNOWN (4)

// The texts whose places were asked for last. Addresses, which keep nothing alive.
static struct known {
    const byte *data;
    size_t len;
    size_t chars;
    size_t index; // a character's index, and
    size_t offset; // where it begins
} known[N_KNOWN];
static uint8_t known_next;

void text_forget(void) {
    memset(known, 0, sizeof(known));
    grown.data = NULL;
}

static struct known *find_known(const byte *data, size_t len) {
    for (size_t i = 0; i < N_KNOWN; ++i) {
        if (known[i].data == data && known[i].len == len) {
            return &known[i];
        }
    }
    TEXT_STEPS(len >> 4);
    struct known *entry = &known[known_next++ % N_KNOWN];
    *entry = (struct known) {data, len, text_count(data, len), 0, 0};
    return entry;
}

size_t text_chars(const byte *data, size_t len) {
    return len < KNOWN_FROM ? text_count(data, len) : find_known(data, len)->chars;
}

const byte *text_at(const byte *data, size_t len, size_t index) {
    const byte *top = data + len, *p = data;
    size_t at = 0;
    struct known *entry = NULL;
    if (len >= KNOWN_FROM) {
        entry = find_known(data, len);
        if (entry->chars == len) {
            return index > len ? top : data + index;
        }
        size_t nearest = index > entry->index ? index - entry->index : entry->index - index;
        if (entry->chars - MIN(index, entry->chars) < nearest) {
            p = top;
            at = entry->chars;
        } else if (nearest < index) {
            p = data + entry->offset;
            at = entry->index;
        }
    }
    size_t steps = at < index ? index - at : at - index;
    for (; at < index && p < top; ++at) {
        ++p;
        while (p < top && UTF8_IS_CONT(*p)) {
            ++p;
        }
    }
    for (; at > index; --at) {
        while (UTF8_IS_CONT(*--p)) {
        }
    }
    if (entry != NULL) {
        entry->index = at;
        entry->offset = p - data;
    }
    TEXT_STEPS(steps);
    return p;
}

size_t text_index_of(const byte *data, size_t len, const byte *p) {
    if (len >= KNOWN_FROM && find_known(data, len)->chars == len) {
        return p - data;
    }
    TEXT_STEPS((size_t)(p - data) >> 4);
    return text_count(data, p - data);
}

// Names of the single characters of ASCII, once they are known.
static uint16_t ascii_names[128];

mp_obj_t text_char(const byte *p) {
    if (*p < 0x80) {
        if (ascii_names[*p] == 0) {
            ascii_names[*p] = qstr_from_strn((const char *)p, 1);
        }
        return MP_OBJ_NEW_QSTR(ascii_names[*p]);
    }
    const byte *end = p;
    text_next(&end);
    return text_new(&mp_type_str, p, end - p);
}

typedef struct _str_it_t {
    mp_obj_base_t base;
    mp_fun_1_t iternext;
    mp_obj_t str;
    size_t cur;
} str_it_t;

static mp_obj_t str_it_iternext(mp_obj_t self_in) {
    str_it_t *self = MP_OBJ_TO_PTR(self_in);
    text_t text = text_of(self->str);
    if (self->cur >= text.len) {
        return MP_OBJ_STOP_ITERATION;
    }
    const byte *p = text.data + self->cur, *end = p;
    text_next(&end);
    self->cur += end - p;
    return text_char(p);
}

static mp_obj_t str_getiter(mp_obj_t str, mp_obj_iter_buf_t *iter_buf) {
    str_it_t *o = (str_it_t *)iter_buf;
    o->base.type = &mp_type_polymorph_iter;
    o->iternext = str_it_iternext;
    o->str = str;
    o->cur = 0;
    return MP_OBJ_FROM_PTR(o);
}

mp_int_t mp_obj_str_get_buffer(mp_obj_t self_in, mp_buffer_info_t *bufinfo, mp_uint_t flags) {
    if (flags != MP_BUFFER_READ) {
        return 1;
    }
    text_t self = text_of(self_in);
    bufinfo->buf = (void *)self.data;
    bufinfo->len = self.len;
    bufinfo->typecode = 'B';
    return 0;
}

void mp_obj_str_set_data(mp_obj_str_t *str, const byte *data, size_t len) {
    str->data = data;
    str->len = len;
    str->hash = qstr_compute_hash(data, len);
}

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_str,
    MP_QSTR_str,
    MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, mp_obj_str_make_new,
    print, str_print,
    unary_op, str_unary_op,
    binary_op, mp_obj_str_binary_op,
    subscr, str_subscr,
    iter, str_getiter,
    buffer, mp_obj_str_get_buffer,
    locals_dict, &text_str_locals_dict
    );

MP_DEFINE_CONST_OBJ_TYPE(
    mp_type_bytes,
    MP_QSTR_bytes,
    MP_TYPE_FLAG_ITER_IS_GETITER,
    make_new, bytes_make_new,
    print, str_print,
    binary_op, mp_obj_str_binary_op,
    unary_op, str_unary_op,
    subscr, str_subscr,
    iter, mp_obj_new_bytes_iterator,
    buffer, mp_obj_str_get_buffer,
    locals_dict, &text_bytes_locals_dict
    );
