// SPDX-License-Identifier: MIT
// Sets of characters in regular expressions.

#include "py/runtime.h"
#include "re_chars.h"
#include "re_set.h"

static bool has_exactly(const uint32_t *set, uint32_t c) {
    const uint32_t *pair = set + RE_SET_PAIRS;
    for (uint32_t i = 0; i < set[RE_SET_COUNT]; ++i, pair += 2) {
        if (!(pair[0] & RE_SET_CLASS)) {
            if (c - pair[0] <= pair[1] - pair[0]) {
                return true;
            }
            continue;
        }
        char letter = pair[0] & 0xff;
        bool is_in;
        if ((letter | 32) == 'd') {
            is_in = re_is_digit(c, pair[1]);
        } else if ((letter | 32) == 's') {
            is_in = re_is_space(c, pair[1]);
        } else {
            is_in = re_is_word(c, pair[1]);
        }
        if (is_in == ((letter & 32) != 0)) {
            return true;
        }
    }
    return false;
}

bool re_set_has(const uint32_t *set, uint32_t c) {
    uint32_t flags = set[RE_SET_FLAGS];
    METER_STEPS(1 + (set[RE_SET_COUNT] >> 4));
    bool has = has_exactly(set, c);
    if (!has && (flags & RE_SET_FOLDED)) {
        bool is_unicode = flags & RE_SET_UNICODE;
        if (is_unicode || c < 128) {
            uint32_t folded = is_unicode ? re_fold(c) : c - 'A' < 26 ? c + 32 : c;
            has = has_exactly(set, folded) || has_exactly(set, char_to_upper(folded));
        }
    }
    return has != ((flags & RE_SET_NEGATED) != 0);
}

uint32_t re_set_add(re_words_t *sets, const re_words_t *pairs, bool is_unicode, uint32_t flags) {
    uint32_t start = sets->len;
    for (int i = 0; i < RE_SET_BITS; ++i) {
        re_words_add(sets, 0);
    }
    re_words_add(sets, flags | (is_unicode ? RE_SET_UNICODE : 0));
    re_words_add(sets, pairs->len / 2);
    for (size_t i = 0; i < pairs->len; ++i) {
        re_words_add(sets, pairs->at[i]);
    }
    for (uint32_t c = 0; c < 256; ++c) {
        if (re_set_has(sets->at + start, c)) {
            sets->at[start + (c >> 5)] |= (uint32_t)1 << (c & 31);
        }
    }
    return start;
}
