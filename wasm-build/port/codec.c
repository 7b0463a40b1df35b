// SPDX-License-Identifier: MIT
// Text to bytes and back: utf-8, ascii and latin-1.

#include <string.h>

#include "text.h"
#include "py/objexcept.h"
#include "py/objstr.h"

typedef enum { UTF_8, ASCII, LATIN_1 } codec_t;

static const char *const codec_names[] = { "utf-8", "ascii", "latin-1" };

static codec_t find_codec(mp_obj_t encoding) {
    if (encoding == MP_OBJ_NULL) {
        return UTF_8;
    }
    if (!mp_obj_is_str(encoding)) {
        text_raise_type(MP_ERROR_TEXT("argument 'encoding' must be str, not %s"), encoding);
    }
    // Names are compared without their case and without what separates their parts.
    text_t name = text_of(encoding);
    char plain[12];
    size_t len = 0;
    for (size_t i = 0; i < name.len && len < sizeof(plain) - 1; ++i) {
        if (unichar_isalnum(name.data[i])) {
            plain[len++] = unichar_tolower(name.data[i]);
        }
    }
    plain[len] = '\0';
    static const struct {
        const char *name;
        codec_t codec;
    } names[] = {
        { "utf8", UTF_8 }, { "u8", UTF_8 }, { "cp65001", UTF_8 }, { "ascii", ASCII }, { "usascii", ASCII }, { "646", ASCII },
        { "latin1", LATIN_1 }, { "latin", LATIN_1 }, { "l1", LATIN_1 }, { "iso88591", LATIN_1 },
    };
    for (size_t i = 0; i < MP_ARRAY_SIZE(names); ++i) {
        if (strcmp(plain, names[i].name) == 0) {
            return names[i].codec;
        }
    }
    mp_raise_msg_varg(&mp_type_LookupError, MP_ERROR_TEXT("unknown encoding: %s"), mp_obj_str_get_str(encoding));
}

typedef enum { STRICT, IGNORE, REPLACE, BACKSLASH, XML, SURROGATE } errors_t;

static errors_t find_errors(mp_obj_t errors) {
    static const char *const names[] = { "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape" };
    if (errors == MP_OBJ_NULL) {
        return STRICT;
    }
    const char *name = mp_obj_str_get_str(errors);
    for (size_t i = 0; i < MP_ARRAY_SIZE(names); ++i) {
        if (strcmp(name, names[i]) == 0) {
            return (errors_t)i;
        }
    }
    mp_raise_msg_varg(&mp_type_LookupError, MP_ERROR_TEXT("unknown error handler name '%s'"), name);
}

// How many bytes from `p` make a character (positive), or how many are wrong together (negative).
static int check_utf8(const byte *p, const byte *top, const char **reason) {
    byte c = *p;
    if (c < 0x80) {
        return 1;
    }
    *reason = "invalid start byte";
    if (c < 0xc2 || c > 0xf4) {
        return -1;
    }
    int len = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
    for (int i = 1; i < len; ++i) {
        if (p + i >= top) {
            *reason = "unexpected end of data";
            return -i;
        }
        byte low = 0x80, high = 0xbf;
        if (i == 1) {
            low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : low;
            high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : high;
        }
        if (p[i] < low || p[i] > high) {
            *reason = "invalid continuation byte";
            return -i;
        }
    }
    return len;
}

// An exception that knows what could not be had, and where (port/objexcept.c words it).
static MP_NORETURN void raise_unicode(const mp_obj_type_t *type, codec_t codec, mp_obj_t object, size_t start, size_t end, const char *reason) {
    mp_obj_t args[] = {
        mp_obj_new_str(codec_names[codec], strlen(codec_names[codec])), object,
        MP_OBJ_NEW_SMALL_INT(start), MP_OBJ_NEW_SMALL_INT(end), mp_obj_new_str(reason, strlen(reason)),
    };
    nlr_raise(mp_obj_exception_make_new(type, MP_ARRAY_SIZE(args), 0, args));
}

mp_obj_t text_decode(const byte *data, size_t len, mp_obj_t encoding, mp_obj_t errors) {
    codec_t codec = find_codec(encoding);
    errors_t on_error = find_errors(errors);
    TEXT_STEPS(len);
    if (codec != LATIN_1 && text_is_ascii(data, len)) {
        return text_new(&mp_type_str, data, len);
    }
    vstr_t vstr;
    vstr_init(&vstr, len + 1);
    mp_print_t print = {&vstr, (mp_print_strn_t)vstr_add_strn};
    for (const byte *p = data, *top = p + len; p < top;) {
        const char *reason = "ordinal not in range(128)";
        int n = codec == LATIN_1 || *p < 0x80 ? 1 : codec == ASCII ? -1 : check_utf8(p, top, &reason);
        if (n > 0) {
            if (codec == LATIN_1) {
                vstr_add_char(&vstr, *p);
            } else {
                vstr_add_strn(&vstr, (const char *)p, n);
            }
            p += n;
            continue;
        }
        n = -n;
        size_t at = p - data;
        if (on_error == REPLACE) {
            vstr_add_char(&vstr, 0xfffd);
        } else if (on_error == BACKSLASH || on_error == SURROGATE) {
            for (int i = 0; i < n; ++i) {
                if (on_error == SURROGATE) {
                    vstr_add_char(&vstr, 0xdc00 + p[i]);
                } else {
                    mp_printf(&print, "\\x%02x", p[i]);
                }
            }
        } else if (on_error != IGNORE) {
            raise_unicode(&mp_type_UnicodeDecodeError, codec, mp_obj_new_bytes(data, len), at, at + n, reason);
        }
        p += n;
    }
    return mp_obj_new_str_from_utf8_vstr(&vstr);
}

static bool is_encodable(codec_t codec, unichar c) {
    return codec == UTF_8 ? c < 0xd800 || c > 0xdfff : c < (codec == ASCII ? 0x80u : 0x100u);
}

static MP_NORETURN void raise_encode(codec_t codec, mp_obj_t str_in, text_t str, const byte *at) {
    uint start = text_count(str.data, at - str.data), stop = start;
    for (const byte *p = at; p < str.data + str.len && !is_encodable(codec, text_next(&p)); ++stop) {
    }
    const char *reason = codec == UTF_8 ? "surrogates not allowed"
        : codec == ASCII ? "ordinal not in range(128)" : "ordinal not in range(256)";
    raise_unicode(&mp_type_UnicodeEncodeError, codec, str_in, start, stop, reason);
}

mp_obj_t text_encode(mp_obj_t str_in, mp_obj_t encoding, mp_obj_t errors) {
    codec_t codec = find_codec(encoding);
    errors_t on_error = find_errors(errors);
    text_t str = text_of(str_in);
    TEXT_STEPS(str.len);
    if (text_is_ascii(str.data, str.len)) {
        return text_new(&mp_type_bytes, str.data, str.len);
    }
    vstr_t vstr;
    vstr_init(&vstr, str.len + 1);
    mp_print_t print = {&vstr, (mp_print_strn_t)vstr_add_strn};
    for (const byte *p = str.data, *top = p + str.len; p < top;) {
        const byte *at = p;
        unichar c = text_next(&p);
        if (is_encodable(codec, c)) {
            if (codec == UTF_8) {
                vstr_add_strn(&vstr, (const char *)at, p - at);
            } else {
                vstr_add_byte(&vstr, c);
            }
        } else if (on_error == REPLACE) {
            vstr_add_byte(&vstr, '?');
        } else if (on_error == SURROGATE && c >= 0xdc80 && c <= 0xdcff) {
            vstr_add_byte(&vstr, c - 0xdc00);
        } else if (on_error == BACKSLASH) {
            mp_printf(&print, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", (uint)c);
        } else if (on_error == XML) {
            mp_printf(&print, "&#%u;", (uint)c);
        } else if (on_error != IGNORE) {
            raise_encode(codec, str_in, str, at);
        }
    }
    return mp_obj_new_bytes_from_vstr(&vstr);
}

static const mp_arg_t codec_args[] = {
    { MP_QSTR_encoding, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(MP_OBJ_NULL)} },
    { MP_QSTR_errors, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(MP_OBJ_NULL)} },
};

static mp_obj_t str_encode(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 2, codec_args, vals);
    return text_encode(pos_args[0], vals[0].u_obj, vals[1].u_obj);
}
MP_DEFINE_CONST_FUN_OBJ_KW(str_encode_obj, 1, str_encode);

static mp_obj_t bytes_decode(size_t n_args, const mp_obj_t *pos_args, mp_map_t *kw_args) {
    mp_arg_val_t vals[2];
    mp_arg_parse_all(n_args - 1, pos_args + 1, kw_args, 2, codec_args, vals);
    mp_buffer_info_t buffer;
    mp_get_buffer_raise(pos_args[0], &buffer, MP_BUFFER_READ);
    return text_decode(buffer.buf, buffer.len, vals[0].u_obj, vals[1].u_obj);
}
MP_DEFINE_CONST_FUN_OBJ_KW(bytes_decode_obj, 1, bytes_decode);
