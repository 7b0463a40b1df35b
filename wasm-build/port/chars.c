// SPDX-License-Identifier: MIT
// What characters are, and their other case: chars.h.

#include "chars.h"
#include "chars_tables.h"

static uint32_t next_number(const uint8_t **p) {
    uint32_t number = 0;
    for (int shift = 0;; shift += 7) {
        uint8_t b = *(*p)++;
        number |= (uint32_t)(b & 0x7f) << shift;
        if (b < 0x80) {
            return number;
        }
    }
}

// Where in its range `c` is, or -1.
static int find_in_ranges(const uint8_t *table, size_t size, unichar c) {
    const uint8_t *p = table;
    uint32_t end = 0;
    while (p < table + size) {
        uint32_t start = end + next_number(&p);
        if (c < start) {
            return -1;
        }
        end = start + next_number(&p);
        if (c < end) {
            return c - start;
        }
    }
    return -1;
}

#define IS_IN(table, c) (find_in_ranges(table, sizeof(table), c) >= 0)

bool char_is_alpha(unichar c) {
    return c < 128 ? unichar_isalpha(c) : IS_IN(alphas, c) || (c >= 0x20000 && c < 0x33480);
}

bool char_is_decimal(unichar c) {
    return c < 128 ? unichar_isdigit(c) : IS_IN(decimals, c);
}

bool char_is_digit(unichar c) {
    return c < 128 ? unichar_isdigit(c) : IS_IN(digits, c);
}

bool char_is_numeric(unichar c) {
    return c < 128 ? unichar_isdigit(c) : IS_IN(numerics, c);
}

bool char_is_space(unichar c) {
    return c <= ' ' ? c == ' ' || (c >= 9 && c <= 13) || (c >= 28 && c <= 31)
           : c >= 0x85 && (c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a)
        || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000);
}

bool char_is_printable(unichar c) {
    return c < 128 ? c >= ' ' && c != 127
           : c < 0x10000 ? IS_IN(printables, c)
           : (c < 0x323b0 && (c & 0xfffe) != 0xfffe) || (c >= 0xe0100 && c < 0xe01f0);
}

int char_decimal_value(unichar c) {
    if (c < 128) {
        return unichar_isdigit(c) ? (int)c - '0' : -1;
    }
    int at = find_in_ranges(decimals, sizeof(decimals), c);
    return at < 0 ? -1 : at % 10;
}

// Walks the rows of capitals. Forwards it answers the small letter of a capital, and backwards the
// capital of a small letter, or `c` where there is none.
static unichar other_case(unichar c, bool is_backwards) {
    const uint8_t *p = capitals;
    uint32_t start = 0;
    while (p < capitals + sizeof(capitals)) {
        start += next_number(&p);
        uint32_t shape = next_number(&p);
        uint32_t way = next_number(&p);
        int32_t offset = way & 1 ? -(int32_t)(way >> 1) : (int32_t)(way >> 1);
        uint32_t step = 1 + (shape & 1);
        uint32_t from = is_backwards ? start + offset : start;
        uint32_t at = c - from;
        if (c >= from && at % step == 0 && at / step < shape >> 1) {
            return is_backwards ? c - offset : c + offset;
        }
        if (!is_backwards && c < start) {
            break;
        }
    }
    return c;
}

unichar char_to_lower(unichar c) {
    return c < 128 ? unichar_tolower(c) : other_case(c, false);
}

unichar char_to_upper(unichar c) {
    switch (c) {
        case 0xb5: // the micro sign
            return 0x39c;
        case 0xdf: // ß becomes two
            return c;
        case 0x131: // the i without a dot
            return 'I';
        case 0x17f: // the long s
            return 'S';
        case 0x1c5:
        case 0x1c8:
        case 0x1cb:
        case 0x1f2:
            return c - 1;
        case 0x3c2: // the sigma at the end of a word
            return 0x3a3;
        default:
            return c < 128 ? unichar_toupper(c) : other_case(c, true);
    }
}

const char *char_to_upper_text(unichar c, bool is_title) {
    switch (c) {
        case 0xdf:
            return is_title ? "Ss" : "SS";
        case 0x149:
            return "\xca\xbcN";
        case 0xfb01:
            return is_title ? "Fi" : "FI";
        case 0xfb02:
            return is_title ? "Fl" : "FL";
        default:
            return NULL;
    }
}

bool char_is_upper(unichar c) {
    return c < 128 ? unichar_isupper(c) : c == 0x130 || char_to_lower(c) != c;
}

bool char_is_lower(unichar c) {
    return c < 128 ? unichar_islower(c)
           : c == 0xaa || c == 0xba || c == 0x138 || char_to_upper_text(c, false) != NULL
        || (char_to_upper(c) != c && char_to_lower(c) == c);
}
