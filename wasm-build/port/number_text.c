// SPDX-License-Identifier: MIT
// Numbers read from source and from text, and floats written. Stands for py/parsenum.c,
// py/parsenumbase.c and py/formatfloat.c.

#include "py/mpconfig.h"
#include <math.h>
#include <string.h>

#include "chars.h"
#include "float_text.h"
#include "number.h"
#include "text.h"
#include "py/formatfloat.h"
#include "py/parsenum.h"
#include "py/smallint.h"

// With a lexer it is the source that is wrong, otherwise a text.
static MP_NORETURN void raise_bad(mp_obj_t exc, mp_lexer_t *lex) {
    if (lex != NULL) {
        ((mp_obj_base_t *)MP_OBJ_TO_PTR(exc))->type = &mp_type_SyntaxError;
        mp_obj_exception_add_traceback(exc, lex->source_name, lex->tok_line, MP_QSTRnull);
    }
    nlr_raise(exc);
}

static MP_NORETURN void raise_text(const char *message, int base, const char *str, size_t len) {
    vstr_t vstr;
    mp_print_t print;
    vstr_init_print(&vstr, 64 + len, &print);
    mp_printf(&print, message, base);
    mp_str_print_quoted(&print, (const byte *)str, len, false);
    nlr_raise(mp_obj_new_exception_arg1(&mp_type_ValueError, mp_obj_new_str_from_utf8_vstr(&vstr)));
}

// Digits and spaces of other scripts as those of ASCII; what is neither becomes a `?`.
static void to_ascii(const char **str, size_t *len) {
    if (text_is_ascii((const byte *)*str, *len)) {
        return;
    }
    vstr_t vstr;
    vstr_init(&vstr, *len + 1);
    for (const byte *p = (const byte *)*str, *top = p + *len; p < top;) {
        METER_STEPS(1);
        unichar c = text_next(&p);
        int digit = char_decimal_value(c);
        vstr_add_byte(&vstr, digit >= 0 ? (unichar)('0' + digit) : c < 0x80 ? c : char_is_space(c) ? ' ' : '?');
    }
    *str = vstr.buf;
    *len = vstr.len;
}

static int digit_value(char c) {
    return c >= '0' && c <= '9' ? c - '0' : unichar_isalpha((byte)c) ? (c | 0x20) - 'a' + 10 : 99;
}

static MP_NORETURN void raise_literal(mp_lexer_t *lex, int base, char c, bool is_leading) {
    const char *name = base == 2 ? "binary" : base == 8 ? "octal" : base == 16 ? "hexadecimal" : "decimal";
    mp_obj_t exc;
    if (is_leading) {
        exc = mp_obj_new_exception_msg(&mp_type_SyntaxError,
            MP_ERROR_TEXT("leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"));
    } else if (base < 10 && c >= '0' && c <= '9') {
        exc = mp_obj_new_exception_msg_varg(&mp_type_SyntaxError, MP_ERROR_TEXT("invalid digit '%c' in %s literal"), c, name);
    } else {
        exc = mp_obj_new_exception_msg_varg(&mp_type_SyntaxError, MP_ERROR_TEXT("invalid %s literal"), name);
    }
    raise_bad(exc, lex);
}

mp_obj_t mp_parse_num_integer(const char *restrict given, size_t given_len, int given_base, mp_lexer_t *lex) {
    const char *str = given;
    size_t len = given_len;
    int base = given_base;
    if ((base != 0 && base < 2) || base > 36) {
        mp_raise_ValueError(MP_ERROR_TEXT("int() base must be >= 2 and <= 36, or 0"));
    }
    TEXT_STEPS(len);
    to_ascii(&str, &len);
    const char *p = str, *top = str + len;
    while (p < top && char_is_space((byte)*p)) {
        ++p;
    }
    while (top > p && char_is_space((byte)top[-1])) {
        --top;
    }
    bool is_negative = p < top && *p == '-';
    p += p < top && (*p == '-' || *p == '+');

    bool may_begin_with_underscore = false, is_leading = false;
    if (top - p >= 2 && *p == '0' && (base == 0 || base == 2 || base == 8 || base == 16)) {
        char c = p[1] | 0x20;
        int found = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 0;
        if (found != 0 && (base == 0 || base == found)) {
            base = found;
            p += 2;
            may_begin_with_underscore = true;
        } else if (base == 0) {
            is_leading = true;
        }
    }
    base = base == 0 ? 10 : base;

    // Checks it, and takes underscores out.
    mp_int_t small = 0;
    bool is_small = true, is_digit = may_begin_with_underscore, has_underscore = false;
    const char *digits = p;
    for (; p < top; ++p) {
        if (*p == '_') {
            if (!is_digit) {
                break;
            }
            is_digit = false;
            has_underscore = true;
            continue;
        }
        int value = digit_value(*p);
        if (value >= base) {
            break;
        }
        is_digit = true;
        is_leading = is_leading && value == 0;
        if (is_small) {
            is_small = !mp_small_int_mul_overflow(small, base, &small);
            small += is_small ? value : 0;
            is_small = is_small && MP_SMALL_INT_FITS(small);
        }
        may_begin_with_underscore = false;
    }
    bool is_zeros = is_leading;
    if (p < top || !is_digit || may_begin_with_underscore) {
        if (lex != NULL) {
            raise_literal(lex, base, p < top ? *p : 0, false);
        }
        raise_text("invalid literal for int() with base %d: ", given_base, given, given_len);
    }
    if (given_base == 0 && digits < top && *digits == '0' && base == 10 && !is_zeros && top - digits > 1) {
        if (lex != NULL) {
            raise_literal(lex, base, 0, true);
        }
        raise_text("invalid literal for int() with base %d: ", given_base, given, given_len);
    }
    if (is_small) {
        return MP_OBJ_NEW_SMALL_INT(is_negative ? -small : small);
    }
    if (has_underscore) {
        char *plain = m_new(char, top - digits);
        size_t n = 0;
        for (p = digits; p < top; ++p) {
            if (*p != '_') {
                plain[n++] = *p;
            }
        }
        digits = plain;
        top = plain + n;
    }
    mp_obj_t big = mp_obj_new_int_from_str_len(&digits, top - digits, is_negative, base);
    // The least small int, whose way there is above them.
    return mp_binary_op(MP_BINARY_OP_ADD, big, MP_OBJ_NEW_SMALL_INT(0));
}

// A float's text, with inf and nan where `with_names`; where it ends, or NULL.
static const char *read_float(const char *p, const char *top, bool with_names, mp_float_t *value) {
    bool is_negative = p < top && *p == '-';
    const char *start = p + (p < top && (*p == '-' || *p == '+'));
    static const struct {
        const char *name;
        size_t len;
    } names[] = { { "infinity", 8 }, { "inf", 3 }, { "nan", 3 } };
    const char *end = NULL;
    for (size_t i = 0; with_names && end == NULL && i < MP_ARRAY_SIZE(names); ++i) {
        size_t n = 0;
        while (n < names[i].len && start + n < top && (start[n] | 0x20) == names[i].name[n]) {
            ++n;
        }
        if (n == names[i].len) {
            end = start + n;
            *value = i == 2 ? NAN : INFINITY;
        }
    }
    if (end == NULL) {
        end = float_read(start, top, value);
    }
    if (is_negative && end != NULL) {
        *value = -*value;
    }
    return end;
}

static const char *skip_spaces(const char *p, const char *top) {
    while (p < top && char_is_space((byte)*p)) {
        ++p;
    }
    return p;
}

mp_obj_t mp_parse_num_decimal(const char *given, size_t given_len, bool allow_imag, bool force_complex, mp_lexer_t *lex) {
    const char *str = given;
    size_t len = given_len;
    TEXT_STEPS(len);
    to_ascii(&str, &len);
    const char *top = str + len, *p = skip_spaces(str, top);
    mp_float_t real = 0, imag = 0;
    if (!force_complex) {
        const char *end = read_float(p, top, lex == NULL, &real);
        bool is_imag = end != NULL && allow_imag && end < top && (*end | 0x20) == 'j';
        end = end == NULL ? NULL : skip_spaces(end + is_imag, top);
        if (end != top) {
            if (lex != NULL) {
                raise_bad(mp_obj_new_exception_msg(&mp_type_SyntaxError, is_imag ? MP_ERROR_TEXT("invalid imaginary literal")
                    : MP_ERROR_TEXT("invalid decimal literal")), lex);
            }
            raise_text("could not convert string to float: ", 0, given, given_len);
        }
        return is_imag ? mp_obj_new_complex(0, real) : mp_obj_new_float(real);
    }

    bool has_parens = p < top && *p == '(';
    p = skip_spaces(p + has_parens, top);
    bool has_real = false, is_good = false;
    for (const char *at = str; at < top; ++at) {
        // An underscore that stands between no digits.
        if (*at == '_' && (at == str || at + 1 == top || !unichar_isdigit((byte)at[-1]) || !unichar_isdigit((byte)at[1]))) {
            raise_text("could not convert string to complex: ", 0, given, given_len);
        }
    }
    for (;;) {
        mp_float_t value;
        const char *sign = p + (p < top && (*p == '+' || *p == '-'));
        const char *end = has_real && sign == p ? NULL : read_float(p, top, true, &value);
        if (end == NULL && sign < top && (*sign | 0x20) == 'j' && !(has_real && sign == p)) {
            value = *p == '-' ? -1 : 1;
            end = sign;
        }
        if (end == NULL) {
            break;
        }
        if (end < top && (*end | 0x20) == 'j') {
            imag = value;
            p = end + 1;
            is_good = true;
            break;
        }
        if (has_real) {
            break;
        }
        real = value;
        has_real = true;
        p = end;
        if (p >= top || (*p != '+' && *p != '-')) {
            is_good = true;
            break;
        }
    }
    p = skip_spaces(p, top);
    if (has_parens) {
        is_good = is_good && p < top && *p == ')';
        p = skip_spaces(p + 1, top);
    }
    if (!is_good || p != top) {
        mp_raise_ValueError(MP_ERROR_TEXT("complex() arg is a malformed string"));
    }
    return mp_obj_new_complex(real, imag);
}

// ---------------------------------------------------------------------------------------------
// Writing

#define REPR_ROOM (40)

void number_print_float(const mp_print_t *print, mp_float_t value) {
    char room[REPR_ROOM];
    print->print_strn(print->data, room, float_repr(value, room, true));
}

void number_print_complex(const mp_print_t *print, mp_float_t real, mp_float_t imag) {
    char room[REPR_ROOM];
    bool has_real = real != 0 || signbit(real);
    if (has_real) {
        mp_print_str(print, "(");
        print->print_strn(print->data, room, float_repr(real, room, false));
        if (!signbit(imag) || isnan(imag)) {
            mp_print_str(print, "+");
        }
    }
    print->print_strn(print->data, room, float_repr(imag, room, false));
    mp_print_str(print, has_real ? "j)" : "j");
}

// For mp_printf, which has no other use for floats here.
int mp_format_float(mp_float_t value, char *buf, size_t size, char fmt, int prec, char sign) {
    char room[REPR_ROOM];
    size_t len = float_repr(value, room, true);
    size_t n = 0;
    if (sign != '\0' && !signbit(value) && n + 1 < size) {
        buf[n++] = sign;
    }
    len = MIN(len, size - n - 1);
    memcpy(buf + n, room, len);
    buf[n + len] = '\0';
    return n + len;
}
