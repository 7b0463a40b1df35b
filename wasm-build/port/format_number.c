// SPDX-License-Identifier: MIT
// Numbers laid out as text: the same for format(), str.format, f-strings and %.

#include <math.h>
#include <string.h>

#include "float_text.h"
#include "format.h"
#include "py/objint.h"

static void add_grouped(vstr_t *out, const number_t *number, size_t zeros, size_t group, char separator) {
    size_t n = zeros + number->n_digits;
    TEXT_STEPS(n);
    if (separator == 0) {
        format_fill(out, '0', zeros);
        vstr_add_strn(out, number->digits, number->n_digits);
        return;
    }
    for (size_t i = 0; i < n; ++i) {
        if (i > 0 && (n - i) % group == 0) {
            vstr_add_byte(out, separator);
        }
        vstr_add_byte(out, i < zeros ? '0' : number->digits[i - zeros]);
    }
}

static size_t grouped_len(size_t n, size_t group, char separator) {
    return separator == 0 || n == 0 ? n : n + (n - 1) / group;
}

void format_number(vstr_t *out, const layout_t *layout, number_t number, size_t group) {
    char sign = number.is_negative ? '-' : layout->sign == '-' ? 0 : layout->sign;
    const char *prefix = number.prefix == NULL ? "" : number.prefix;
    size_t before = (sign != 0) + strlen(prefix);
    text_check_size(layout->width);
    char align = layout->align == 0 ? '>' : layout->align;
    size_t zeros = 0;
    if (align == '=' && layout->fill == '0' && layout->width > before + number.n_rest) {
        size_t room = layout->width - before - number.n_rest;
        size_t n = number.n_digits;
        if (layout->separator == 0) {
            n = MAX(n, room);
        } else if (grouped_len(n, group, layout->separator) < room) {
            // As many digits as fill the room: with their separators they may need one more.
            n = room - room / (group + 1);
            while (grouped_len(n, group, layout->separator) < room) {
                ++n;
            }
        }
        zeros = n - number.n_digits;
    }
    size_t len = before + grouped_len(zeros + number.n_digits, group, layout->separator) + number.n_rest;
    size_t pad = layout->width > len ? layout->width - len : 0;
    unichar fill = layout->fill == 0 ? ' ' : layout->fill;
    size_t left = align == '>' ? pad : align == '^' ? pad / 2 : 0;
    size_t inside = align == '=' ? pad : 0;
    format_fill(out, fill, left);
    if (sign != 0) {
        vstr_add_byte(out, sign);
    }
    vstr_add_str(out, prefix);
    format_fill(out, fill, inside);
    add_grouped(out, &number, zeros, group, layout->separator);
    vstr_add_strn(out, number.rest, number.n_rest);
    format_fill(out, fill, pad - left - inside);
}

void format_int(vstr_t *out, const layout_t *layout, mp_obj_t value, size_t min_digits) {
    unichar type = layout->type;
    int base = type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
    char room[40];
    char *buf = room;
    size_t size = sizeof(room), len;
    char *digits = mp_obj_int_formatted(&buf, &size, &len, value, base, NULL, type == 'X' ? 'A' : 'a', '\0');
    number_t number = {NULL, digits, len, "", 0, *digits == '-'};
    number.digits += number.is_negative;
    number.n_digits -= number.is_negative;
    if (layout->alternate) {
        number.prefix = type == 'b' ? "0b" : type == 'o' ? "0o" : type == 'x' ? "0x" : type == 'X' ? "0X" : NULL;
    }
    vstr_t longer;
    if (number.n_digits < min_digits) {
        text_check_size(min_digits);
        vstr_init(&longer, min_digits + 1);
        format_fill(&longer, '0', min_digits - number.n_digits);
        vstr_add_strn(&longer, number.digits, number.n_digits);
        number.digits = longer.buf;
        number.n_digits = longer.len;
    }
    format_number(out, layout, number, base == 10 ? 3 : 4);
}

// The digits from `at` on, `count` of them; those that are not there are 0.
static void add_digits(vstr_t *out, const float_digits_t *d, mp_int_t at, mp_int_t count) {
    if (at < 0 && count > 0) {
        mp_int_t zeros = MIN(-at, count);
        format_fill(out, '0', zeros);
        at += zeros;
        count -= zeros;
    }
    mp_int_t there = MIN(count, d->n - at);
    if (there > 0) {
        vstr_add_strn(out, d->digits + at, there);
        count -= there;
    }
    if (count > 0) {
        format_fill(out, '0', count);
    }
}

void format_float(vstr_t *out, const layout_t *layout, mp_float_t value) {
    unichar type = layout->type;
    bool is_upper = type == 'E' || type == 'F' || type == 'G';
    bool is_percent = type == '%';
    unichar kind = type == 0 || type == 'r' ? 'g' : is_percent ? 'f' : type == 'n' ? 'g' : type | 0x20;
    mp_int_t precision = layout->precision;
    if (precision > MP_SSIZE_MAX / 2) {
        mp_raise_ValueError(MP_ERROR_TEXT("precision too big"));
    }
    layout_t own = *layout;
    number_t number = {NULL, NULL, 0, is_percent ? "%" : "", is_percent, signbit(value) && !isnan(value)};
    if (isinf(value) || isnan(value)) {
        number.digits = isnan(value) ? (is_upper ? "NAN" : "nan") : is_upper ? "INF" : "inf";
        number.n_digits = 3;
        own.separator = 0;
        format_number(out, &own, number, 3);
        return;
    }
    value = fabs(value) * (is_percent ? 100 : 1);

    float_digits_t d;
    bool is_shortest = (type == 0 || type == 'r') && precision < 0;
    if (is_shortest) {
        float_digits_shortest(value, &d);
    } else {
        precision = precision < 0 ? 6 : kind == 'g' && precision == 0 ? 1 : precision;
        float_digits_exact(value, &d);
        mp_int_t keep = kind == 'f' ? d.point + precision : kind == 'e' ? precision + 1 : precision;
        float_digits_round(&d, MIN(keep, FLOAT_DIGITS_MAX));
    }
    if (d.n == 0) {
        d.point = 1;
        if (layout->no_negative_zero) {
            number.is_negative = false;
        }
    }
    bool is_scientific = kind == 'e' || (kind == 'g'
        && (d.point <= -4 || d.point > (is_shortest ? 16 : precision - (type == 0))));
    mp_int_t before = is_scientific ? 1 : MAX(d.point, 1);
    mp_int_t first = is_scientific || d.point > 0 ? 0 : d.point - 1; // which digit stands first
    mp_int_t behind = kind != 'g' ? precision
        : layout->alternate && !is_shortest ? precision - (is_scientific ? 1 : d.point)
        : d.n - (is_scientific ? 1 : d.point);
    behind = MAX(behind, 0);
    if (type == 0 && !is_scientific && behind == 0) {
        behind = 1;
    }
    text_check_size((size_t)before + behind + 32);
    vstr_t body;
    vstr_init(&body, before + behind + 16);
    add_digits(&body, &d, first, before);
    if (behind > 0 || layout->alternate) {
        vstr_add_byte(&body, '.');
        add_digits(&body, &d, first + before, behind);
    }
    if (is_scientific) {
        mp_printf(&(mp_print_t) {&body, (mp_print_strn_t)vstr_add_strn}, "%c%c%02d", is_upper ? 'E' : 'e',
            d.point < 1 ? '-' : '+', d.point < 1 ? 1 - d.point : d.point - 1);
    }
    if (is_percent) {
        vstr_add_byte(&body, '%');
    }
    number.digits = body.buf;
    number.n_digits = before;
    number.rest = body.buf + before;
    number.n_rest = body.len - before;
    format_number(out, &own, number, 3);
}

void format_text(vstr_t *out, const layout_t *layout, const char *s, size_t len) {
    size_t chars = text_count((const byte *)s, len);
    if (layout->precision >= 0 && (size_t)layout->precision < chars) {
        chars = layout->precision;
        const byte *p = (const byte *)s;
        for (size_t i = 0; i < chars; ++i) {
            text_next(&p);
        }
        len = (const char *)p - s;
    }
    TEXT_STEPS(len >> 4);
    format_pad(out, s, len, chars, layout->width, layout->fill == 0 ? ' ' : layout->fill,
        layout->align == 0 ? '<' : layout->align);
}
