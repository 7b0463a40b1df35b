// SPDX-License-Identifier: MIT
// Doubles to decimal digits and back, exactly rounded: float_text.h.
//
// A double is a sum of powers of two, and each of those has finitely many decimal digits: all are
// written out, in words of nine, and rounded there. Reading guesses and compares with the digits of
// what lies half way to the neighbours.

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "float_text.h"

#define BASE (1000000000)
// Words of the whole part, and of all: 309 digits before the point, 1,075 behind.
#define WHOLE (36)
#define ALL (WHOLE + 121)

// The digits of m * 2^e.
static void expand(uint64_t m, int e, float_digits_t *d) {
    uint32_t words[ALL];
    memset(words, 0, sizeof(words));
    int first = WHOLE, end = WHOLE;
    while (m != 0) {
        words[--first] = m % BASE;
        m /= BASE;
    }
    while (e > 0) {
        int shift = e < 29 ? e : 29;
        uint64_t carry = 0;
        for (int i = WHOLE - 1; i >= first; --i) {
            carry += (uint64_t)words[i] << shift;
            words[i] = carry % BASE;
            carry /= BASE;
        }
        if (carry != 0) {
            words[--first] = carry;
        }
        e -= shift;
    }
    while (e < 0) {
        int shift = -e < 9 ? -e : 9;
        uint32_t carry = 0;
        for (int i = first; i < end; ++i) {
            uint32_t low = words[i] & ((1u << shift) - 1);
            words[i] = (words[i] >> shift) + carry;
            carry = (BASE >> shift) * low;
        }
        if (carry != 0) {
            words[end++] = carry;
        }
        while (first < end && words[first] == 0) {
            ++first;
        }
        e += shift;
    }
    d->n = 0;
    d->point = (WHOLE - first) * 9;
    for (int i = first; i < end; ++i) {
        uint32_t word = words[i];
        for (int j = 9; j-- > 0; word /= 10) {
            d->digits[d->n + j] = '0' + word % 10;
        }
        d->n += 9;
        if (i == first) {
            int zeros = 0;
            while (zeros < 8 && d->digits[zeros] == '0') {
                ++zeros;
            }
            memmove(d->digits, d->digits + zeros, 9 - zeros);
            d->n -= zeros;
            d->point -= zeros;
        }
    }
    while (d->n > 0 && d->digits[d->n - 1] == '0') {
        --d->n;
    }
}

// value is m * 2^e
static uint64_t split(double value, int *e) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof(bits));
    int exponent = bits >> 52 & 0x7ff;
    uint64_t m = bits & 0xfffffffffffff;
    if (exponent == 0) {
        *e = -1074;
        return m;
    }
    *e = exponent - 1075;
    return m | 1ULL << 52;
}

void float_digits_exact(double value, float_digits_t *d) {
    int e;
    uint64_t m = split(value, &e);
    expand(m, e, d);
}

// Adds one to the last digit.
static void count_up(float_digits_t *d) {
    while (d->n > 0 && d->digits[d->n - 1] == '9') {
        --d->n;
    }
    if (d->n == 0) {
        d->digits[d->n++] = '1';
        ++d->point;
    } else {
        ++d->digits[d->n - 1];
    }
}

static void cut_zeros(float_digits_t *d) {
    while (d->n > 0 && d->digits[d->n - 1] == '0') {
        --d->n;
    }
}

void float_digits_round(float_digits_t *d, int keep) {
    if (keep >= d->n) {
        return;
    }
    if (keep < 0) {
        d->n = 0;
        return;
    }
    char next = d->digits[keep];
    bool is_up = next > '5' || (next == '5' && (d->n > keep + 1 || (keep > 0 && (d->digits[keep - 1] & 1))));
    d->n = keep;
    if (is_up) {
        count_up(d);
    }
    cut_zeros(d);
}

static int compare(const float_digits_t *a, const float_digits_t *b) {
    if (a->n == 0 || b->n == 0 || a->point != b->point) {
        return a->n == 0 || b->n == 0 ? (a->n > 0) - (b->n > 0) : a->point < b->point ? -1 : 1;
    }
    int order = memcmp(a->digits, b->digits, a->n < b->n ? a->n : b->n);
    return order != 0 ? order : a->n - b->n;
}

static void copy_rounded(float_digits_t *to, const float_digits_t *from, int keep) {
    // One digit more tells a half from more than that, if something other than 0 stands behind it.
    int n = from->n < keep + 2 ? from->n : keep + 2;
    to->point = from->point;
    memcpy(to->digits, from->digits, n);
    to->n = n;
    if (from->n > n && to->digits[n - 1] == '0') {
        to->digits[n - 1] = '1';
    }
    float_digits_round(to, keep);
}

// Numbers with few digits, as most are: true if they were found.
static bool find_few(double value, float_digits_t *d) {
    if (value < 1e-5 || value >= 1e15) {
        return false;
    }
    double power = 1;
    for (int places = 0; places <= 15; ++places, power *= 10) {
        double scaled = value * power;
        if (scaled >= 1e15) {
            return false;
        }
        uint64_t whole = (uint64_t)scaled;
        if ((double)whole != scaled || scaled / power != value) {
            continue;
        }
        char room[20];
        int n = 0;
        for (; whole != 0; whole /= 10) {
            room[n++] = '0' + whole % 10;
        }
        d->point = n - places;
        d->n = n;
        for (int i = 0; i < n; ++i) {
            d->digits[i] = room[n - 1 - i];
        }
        cut_zeros(d);
        return true;
    }
    return false;
}

void float_digits_shortest(double value, float_digits_t *d) {
    if (find_few(value, d)) {
        return;
    }
    int e;
    uint64_t m = split(value, &e);
    if (m == 0) {
        d->n = 0;
        d->point = 1;
        return;
    }
    bool is_power = m == 1ULL << 52 && e > -1074;
    float_digits_t all, low, high;
    expand(m, e, &all);
    expand(2 * m + 1, e - 1, &high);
    if (is_power) {
        // The neighbour below is nearer than the one above.
        expand(4 * m - 1, e - 2, &low);
    } else {
        expand(2 * m - 1, e - 1, &low);
    }
    int is_odd = m & 1;
    // With 52 bits behind the first, no two numbers of 15 digits are the same: if fewer are enough,
    // those are what 15 begin with, and the rest is 0.
    for (int keep = m >> 52 != 0 ? 15 : 1; keep < 17; ++keep) {
        copy_rounded(d, &all, keep);
        if (compare(d, &low) >= is_odd && compare(&high, d) >= is_odd) {
            return;
        }
        if (is_power && compare(d, &all) < 0) {
            // It was rounded down, and up there is more room.
            d->point = all.point;
            d->n = keep < all.n ? keep : all.n;
            memcpy(d->digits, all.digits, d->n);
            count_up(d);
            if (compare(&high, d) >= is_odd) {
                return;
            }
        }
    }
    copy_rounded(d, &all, 17);
}

double float_from_digits(const float_digits_t *d) {
    static const double tens[] = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    };
    if (d->n == 0 || d->point < -330) {
        return 0;
    }
    if (d->point > 310) {
        return INFINITY;
    }
    uint64_t m = 0;
    int used = d->n < 19 ? d->n : 19;
    for (int i = 0; i < used; ++i) {
        m = m * 10 + (d->digits[i] - '0');
    }
    int e = d->point - used;
    double value = (double)m;
    if (d->n <= 15 && e >= -22 && e <= 22) {
        // Both are exact, and so the result is rounded once.
        return e < 0 ? value / tens[-e] : value * tens[e];
    }
    for (; e > 22; e -= 22) {
        value *= 1e22;
    }
    for (; e < -22; e += 22) {
        value /= 1e22;
    }
    value = e < 0 ? value / tens[-e] : value * tens[e];
    if (isinf(value)) {
        value = 1.7976931348623157e308;
    }
    float_digits_t half;
    for (;;) {
        int two;
        m = split(value, &two);
        expand(2 * m + 1, two - 1, &half);
        int order = compare(d, &half);
        if (order > 0 || (order == 0 && (m & 1))) {
            value = nextafter(value, INFINITY);
            if (isinf(value)) {
                return value;
            }
            continue;
        }
        if (m == 0) {
            return 0;
        }
        bool is_power = m == 1ULL << 52 && two > -1074;
        expand(is_power ? 4 * m - 1 : 2 * m - 1, is_power ? two - 2 : two - 1, &half);
        order = compare(d, &half);
        if (order < 0 || (order == 0 && (m & 1))) {
            value = nextafter(value, 0);
            continue;
        }
        return value;
    }
}

static bool is_digit(const char *s, const char *top) {
    return s < top && *s >= '0' && *s <= '9';
}

// Whether `s` is at a digit of a run, which an underscore may separate from the one before.
static bool goes_on(const char **s, const char *top, bool is_first) {
    if (!is_first && *s < top && **s == '_' && is_digit(*s + 1, top)) {
        ++*s;
    }
    return is_digit(*s, top);
}

const char *float_read(const char *s, const char *top, double *value) {
    float_digits_t d;
    d.n = 0;
    d.point = 0;
    bool has_digits = false, is_behind = false;
    for (bool is_first = true;; is_first = false) {
        if (goes_on(&s, top, is_first)) {
            has_digits = true;
            if (d.n > 0 || *s != '0') {
                if (d.n < FLOAT_DIGITS_MAX - 2) {
                    d.digits[d.n++] = *s;
                } else if (*s != '0') {
                    // Something follows; what does not matter any more.
                    d.digits[d.n - 1] |= 1;
                }
                d.point += !is_behind;
            } else {
                d.point -= is_behind;
            }
            ++s;
        } else if (!is_behind && s < top && *s == '.' && (has_digits || is_digit(s + 1, top))) {
            is_behind = true;
            ++s;
            if (!is_digit(s, top)) {
                break;
            }
        } else {
            break;
        }
    }
    if (!has_digits) {
        return NULL;
    }
    if (s < top && (*s | 0x20) == 'e') {
        const char *p = s + 1;
        bool is_below = p < top && *p == '-';
        p += p < top && (*p == '-' || *p == '+');
        int exponent = 0;
        if (is_digit(p, top)) {
            for (bool is_first = true; goes_on(&p, top, is_first); is_first = false) {
                exponent = exponent < 100000000 ? exponent * 10 + (*p - '0') : exponent;
                ++p;
            }
            s = p;
            d.point += is_below ? -exponent : exponent;
        }
    }
    cut_zeros(&d);
    *value = float_from_digits(&d);
    return s;
}

size_t float_repr(double value, char *out, bool is_float) {
    char *p = out;
    if (isnan(value)) {
        memcpy(p, "nan", 3);
        return 3;
    }
    if (signbit(value)) {
        *p++ = '-';
        value = -value;
    }
    if (isinf(value)) {
        memcpy(p, "inf", 3);
        return p + 3 - out;
    }
    float_digits_t d;
    float_digits_shortest(value, &d);
    if (d.n == 0) {
        d.digits[d.n++] = '0';
        d.point = 1;
    }
    bool is_scientific = d.point > 16 || d.point < -3;
    int before = is_scientific ? 1 : d.point;
    if (before <= 0) {
        *p++ = '0';
        *p++ = '.';
        for (; before < 0; ++before) {
            *p++ = '0';
        }
        memcpy(p, d.digits, d.n);
        return p + d.n - out;
    }
    for (int i = 0; i < before || i < d.n; ++i) {
        if (i == before) {
            *p++ = '.';
        }
        *p++ = i < d.n ? d.digits[i] : '0';
    }
    if (is_scientific) {
        int exponent = d.point - 1;
        *p++ = 'e';
        *p++ = exponent < 0 ? '-' : '+';
        exponent = exponent < 0 ? -exponent : exponent;
        if (exponent >= 100) {
            *p++ = '0' + exponent / 100;
        }
        *p++ = '0' + exponent / 10 % 10;
        *p++ = '0' + exponent % 10;
    } else if (d.n <= before && is_float) {
        *p++ = '.';
        *p++ = '0';
    }
    return p - out;
}
