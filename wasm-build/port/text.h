// SPDX-License-Identifier: MIT
// What the files about text share: str*.c, bytes.c, format*.c, number*.c.
#ifndef CLOCHE_TEXT_H
#define CLOCHE_TEXT_H

#include "py/obj.h"
#include "py/objint.h"
#include "py/objstr.h"
#include "py/objtype.h"
#include "py/runtime.h"

// The bytes of a str, bytes or bytearray. Whatever may run code of the program comes before: it
// could change a bytearray.
typedef struct _text_t {
    const byte *data;
    size_t len;
    bool is_str;
} text_t;

text_t text_of(mp_obj_t o);

static inline bool text_is_bytes_like(mp_obj_t o) {
    return mp_obj_is_type(o, &mp_type_bytes) || mp_obj_is_type(o, &mp_type_bytearray);
}

// Steps of a loop over `n` characters, some nanoseconds each.
#define TEXT_STEPS(n) METER_STEPS(1 + ((n) >> 4))

// Reads one character and moves on.
unichar text_next(const byte **p);

// How many characters there are. text_chars remembers, and so is for the bytes of a str alone.
size_t text_chars(const byte *data, size_t len);
size_t text_count(const byte *data, size_t len);

bool text_is_ascii(const byte *data, size_t len);

// Where the character at `index` begins, at most the end. A few texts' places are remembered, so
// that a program that goes through one by index takes linear time.
const byte *text_at(const byte *data, size_t len, size_t index);

// The index of the character that begins at `p`.
size_t text_index_of(const byte *data, size_t len, const byte *p);

// Memory is about to be collected: what is known of places in it is not any more.
void text_forget(void);

// One character as a str.
mp_obj_t text_char(const byte *p);

// A str, bytes or bytearray, as `type` says. Not checked: the text must be valid.
mp_obj_t text_new(const mp_obj_type_t *type, const byte *data, size_t len);
mp_obj_t text_from_vstr(const mp_obj_type_t *type, vstr_t *vstr);

// str(o), repr(o) and ascii(o) as new text.
vstr_t text_printed(mp_obj_t o, mp_print_kind_t kind);
mp_obj_t text_ascii(mp_obj_t o);

mp_obj_t text_decode(const byte *data, size_t len, mp_obj_t encoding, mp_obj_t errors);
mp_obj_t text_encode(mp_obj_t str, mp_obj_t encoding, mp_obj_t errors);

// format(value, spec), added to `out` (format.c).
void format_value(vstr_t *out, mp_obj_t value, const char *spec, size_t len);
// value % rest (format_percent.c).
mp_obj_t format_percent(mp_obj_t pattern, mp_obj_t rest);
// Adds `len` bytes that are `chars` characters, padded to `width`.
void format_pad(vstr_t *out, const char *s, size_t len, size_t chars, size_t width, unichar fill, char align);
void format_fill(vstr_t *out, unichar fill, size_t count);

// Checks that a length fits, which many long parts together need not.
static inline void text_check_size(size_t len) {
    if (len > MP_SSIZE_MAX - 1) {
        m_malloc_fail(len);
    }
}

MP_DECLARE_CONST_FUN_OBJ_2(format_method_obj);

MP_NORETURN void text_raise_type(const char *format, mp_obj_t of);

#endif
