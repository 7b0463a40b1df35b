// SPDX-License-Identifier: MIT
#ifndef CLOCHE_RE_SET_H
#define CLOCHE_RE_SET_H

#include "re.h"

// Adds a set of the pairs to `sets`, and returns where it stands.
uint32_t re_set_add(re_words_t *sets, const re_words_t *pairs, bool is_unicode, uint32_t flags);

// For what is above 255.
bool re_set_has(const uint32_t *set, uint32_t c);

static inline bool re_set_has_any(const uint32_t *set, uint32_t c) {
    return c < 256 ? set[c >> 5] >> (c & 31) & 1 : re_set_has(set, c);
}

#endif
