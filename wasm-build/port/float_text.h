// SPDX-License-Identifier: MIT
// Doubles to decimal digits and back, exactly rounded.
#ifndef CLOCHE_FLOAT_TEXT_H
#define CLOCHE_FLOAT_TEXT_H

#include <stdbool.h>
#include <stddef.h>

// No double has more digits that are not 0; some room for the zeros of a first word.
#define FLOAT_DIGITS_MAX (800)

// 0.d1d2d3… times ten to the power of `point`. No digits are 0. Digits have no 0 at their ends.
typedef struct _float_digits_t {
    int n;
    int point;
    char digits[FLOAT_DIGITS_MAX];
} float_digits_t;

// All digits of a finite value that is not below 0.
void float_digits_exact(double value, float_digits_t *d);
// The first `keep` of them, rounded to the nearest, half to even.
void float_digits_round(float_digits_t *d, int keep);
// The fewest that are read as the same value again.
void float_digits_shortest(double value, float_digits_t *d);

// The value nearest to the digits; infinite where there is none.
double float_from_digits(const float_digits_t *d);
// Reads digits, a point, an exponent; underscores stand between digits. NULL where there is no
// number, otherwise where it ends.
const char *float_read(const char *s, const char *top, double *value);

// repr(value), into at least 32 bytes; answers the length. With `is_float`, 1 is "1.0".
size_t float_repr(double value, char *out, bool is_float);

#endif
