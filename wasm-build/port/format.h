// SPDX-License-Identifier: MIT
// What the two ways of formatting share: format.c has format() and str.format, format_percent.c has %.
#ifndef CLOCHE_FORMAT_H
#define CLOCHE_FORMAT_H

#include "text.h"

// How a number or a text is to be laid out. 0 stands for what is not given, and -1 for a
// precision that is not.
typedef struct _layout_t {
    unichar fill;
    char align; // < > ^ or =, which puts what is filled in between the sign and the digits
    char sign; // + - or a space
    bool no_negative_zero;
    bool alternate;
    size_t width;
    char separator; // , or _
    mp_int_t precision;
    unichar type;
} layout_t;

// Digits as they will be shown, without a sign.
typedef struct _number_t {
    const char *prefix; // such as 0x
    const char *digits; // those before the point
    size_t n_digits;
    const char *rest; // a point and what follows
    size_t n_rest;
    bool is_negative;
} number_t;

void format_number(vstr_t *out, const layout_t *layout, number_t number, size_t group);
void format_int(vstr_t *out, const layout_t *layout, mp_obj_t value, size_t min_digits);
// For the types e f g, their capitals and %; without a type as repr, or with a precision nearly as g.
void format_float(vstr_t *out, const layout_t *layout, mp_float_t value);
void format_text(vstr_t *out, const layout_t *layout, const char *s, size_t len);

#endif
