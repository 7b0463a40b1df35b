// SPDX-License-Identifier: MIT
// What regular expressions ask of characters.
#ifndef CLOCHE_RE_CHARS_H
#define CLOCHE_RE_CHARS_H

#include "py/unicode.h"

#if __has_include("chars.h")
#include "chars.h"
#else
#define char_is_alpha unichar_isalpha
#define char_is_decimal unichar_isdigit
#define char_is_numeric unichar_isdigit
#define char_is_space unichar_isspace
#define char_to_lower unichar_tolower
#define char_to_upper unichar_toupper
#endif

static inline bool re_is_digit(unichar c, bool is_unicode) {
    return c < 128 ? c - '0' < 10 : is_unicode && char_is_decimal(c);
}

static inline bool re_is_space(unichar c, bool is_unicode) {
    return c < 128 ? c == ' ' || c - 9 < 5 || (is_unicode && c - 28 < 4) : is_unicode && char_is_space(c);
}

static inline bool re_is_word(unichar c, bool is_unicode) {
    if (c < 128) {
        return (c | 32) - 'a' < 26 || c - '0' < 10 || c == '_';
    }
    return is_unicode && (char_is_alpha(c) || char_is_decimal(c) || char_is_numeric(c));
}

// The character that stands for all that differ from it in case alone.
static inline unichar re_fold(unichar c) {
    if (c < 128) {
        return c - 'A' < 26 ? c + 32 : c;
    }
    switch (c) {
        case 0xb5: // micro sign and mu
            return 0x3bc;
        case 0x131: // dotless i and i with a dot
        case 0x130:
            return 'i';
        case 0x17f: // long s
            return 's';
        case 0x3c2: // final sigma
            return 0x3c3;
        case 0x212a: // kelvin
            return 'k';
        case 0x212b: // angstrom
            return 0xe5;
        default:
            return char_to_lower(c);
    }
}

// Reads one character and moves past it. The text is well formed.
static inline unichar re_next_char(const byte **p, bool is_bytes) {
    unichar c = *(*p)++;
    if (c < 0xc0 || is_bytes) {
        return c;
    }
    int more = c >= 0xf0 ? 3 : c >= 0xe0 ? 2 : 1;
    c &= 0x3f >> more;
    for (; more > 0; --more) {
        c = c << 6 | (*(*p)++ & 0x3f);
    }
    return c;
}

static inline size_t re_put_char(byte *to, unichar c, bool is_bytes) {
    if (c < 0x80 || is_bytes) {
        to[0] = c;
        return 1;
    }
    size_t more = c >= 0x10000 ? 3 : c >= 0x800 ? 2 : 1;
    for (size_t i = more; i > 0; --i) {
        to[i] = 0x80 | (c & 0x3f);
        c >>= 6;
    }
    to[0] = (more == 1 ? 0xc0 : more == 2 ? 0xe0 : 0xf0) | c;
    return more + 1;
}

#endif
