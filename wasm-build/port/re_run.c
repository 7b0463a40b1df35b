// SPDX-License-Identifier: MIT
// The machine that matches: it tries, remembers in a stack on the heap how to go back, and counts
// a step for each operation.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "re.h"
#include "re_chars.h"
#include "re_set.h"

// How to go back; `where` is a place in the code, a mark or a slot.
typedef enum {
    BACK_BRANCH,    // go on there, at a
    BACK_MARK,      // the mark was a, the last group b
    BACK_SLOTS,     // the slots were a and b
    BACK_ONES,      // as many as reach to b, but at least to a: one less
    BACK_ONES_LAZY, // as many as reach to a, b of them: one more
    BACK_LOOP,      // the turn that began at a: leave the loop instead; its slot was b
    BACK_LOOP_SLOT, // the same, but only the slots
    BACK_LOOP_LAZY, // the loop was left at a: one more turn
} back_t;

typedef struct _re_entry_t {
    uint32_t what; // back_t above WHERE_BITS, where
    uint32_t a;
    uint32_t b;
} re_entry_t;

#define WHERE_BITS (28)
#define WHERE(what) ((what) & (((uint32_t)1 << WHERE_BITS) - 1))

static void grow(re_run_t *run) {
    size_t alloc = run->stack_alloc + run->stack_alloc / 2 + 32;
    run->stack = m_renew(re_entry_t, run->stack, run->stack_alloc, alloc);
    run->stack_alloc = alloc;
}

static inline void push(re_run_t *run, back_t back, uint32_t where, uint32_t a, uint32_t b) {
    if (run->stack_len == run->stack_alloc) {
        grow(run);
    }
    run->stack[run->stack_len++] = (re_entry_t) { (uint32_t)back << WHERE_BITS | where, a, b };
}

// Puts back what an entry remembers, where that is no place in the code.
static void put_back(re_run_t *run, const re_entry_t *entry) {
    uint32_t where = WHERE(entry->what);
    switch (entry->what >> WHERE_BITS) {
        case BACK_MARK:
            run->marks[where] = entry->a;
            run->last_group = entry->b;
            break;
        case BACK_SLOTS:
            run->slots[where] = entry->a;
            run->slots[where + 1] = entry->b;
            break;
        case BACK_LOOP:
        case BACK_LOOP_SLOT:
            where = run->pattern->code[where + 4];
            --run->slots[where];
            run->slots[where + 1] = entry->b;
            break;
    }
}

// Forgets the other ways since the stack had this height, but not what has to be put back.
static void cut(re_run_t *run, size_t height) {
    size_t kept = height;
    for (size_t i = height; i < run->stack_len; ++i) {
        re_entry_t entry = run->stack[i];
        back_t back = entry.what >> WHERE_BITS;
        if (back == BACK_LOOP) {
            entry.what = (uint32_t)BACK_LOOP_SLOT << WHERE_BITS | WHERE(entry.what);
        } else if (back != BACK_MARK && back != BACK_SLOTS && back != BACK_LOOP_SLOT) {
            continue;
        }
        run->stack[kept++] = entry;
    }
    size_t steps = (run->stack_len - height) >> 3;
    run->stack_len = kept;
    METER_STEPS(steps);
}

static inline uint32_t ascii_fold(uint32_t c) {
    return c - 'A' < 26 ? c + 32 : c;
}

// Moves past one character that matches. There is one.
static inline bool match_one(const re_run_t *run, re_one_t one, uint32_t arg, const byte **p) {
    bool is_bytes = run->pattern->is_bytes;
    if (one == RE_ONE_BYTE) {
        return *(*p)++ == arg;
    }
    uint32_t c = re_next_char(p, is_bytes);
    switch (one) {
        case RE_ONE_CHAR:
            return c == arg;
        case RE_ONE_FOLDED:
            return re_fold(c) == arg;
        case RE_ONE_ASCII_FOLDED:
            return ascii_fold(c) == arg;
        case RE_ONE_LINE:
            return c != '\n';
        case RE_ONE_SET:
            return re_set_has_any(run->pattern->sets + arg, c);
        default:
            return true;
    }
}

// Moves past as many characters as match, but at most `max`. Returns how many are missing.
static uint32_t match_ones(const re_run_t *run, re_one_t one, uint32_t arg, uint32_t max, const byte **place) {
    const byte *p = *place;
    const byte *end = run->end;
    uint32_t left = max;
    if (max == RE_NO_MAX && (one == RE_ONE_ANY || one == RE_ONE_LINE)) {
        const byte *line = one == RE_ONE_ANY || p == end ? NULL : memchr(p, '\n', end - p);
        p = line == NULL ? end : line;
    } else if (one == RE_ONE_SET) {
        const uint32_t *set = run->pattern->sets + arg;
        byte limit = run->pattern->is_bytes ? 255 : 127;
        while (left > 0 && p < end) {
            if (*p <= limit) {
                if (!(set[*p >> 5] >> (*p & 31) & 1)) {
                    break;
                }
                ++p;
            } else {
                const byte *next = p;
                if (!re_set_has_any(set, re_next_char(&next, false))) {
                    break;
                }
                p = next;
            }
            --left;
        }
    } else {
        while (left > 0 && p < end) {
            const byte *next = p;
            if (!match_one(run, one, arg, &next)) {
                break;
            }
            p = next;
            --left;
        }
    }
    size_t steps = (p - *place) >> 4;
    *place = p;
    METER_STEPS(steps);
    return left;
}

static bool is_word_at(const re_run_t *run, const byte *p, bool is_unicode) {
    return p < run->end && re_is_word(re_next_char(&p, run->pattern->is_bytes), is_unicode);
}

static const byte *step_back(const re_run_t *run, const byte *p) {
    --p;
    if (!run->pattern->is_bytes) {
        while ((*p & 0xc0) == 0x80) {
            --p;
        }
    }
    return p;
}

static bool is_at(const re_run_t *run, re_at_t at, uint32_t flags, const byte *p) {
    switch (at) {
        case RE_AT_BEGIN:
            return p == run->begin || ((flags & RE_MULTILINE) && p[-1] == '\n');
        case RE_AT_BEGIN_TEXT:
            return p == run->begin;
        case RE_AT_END:
            return p == run->end || (*p == '\n' && (p + 1 == run->end || (flags & RE_MULTILINE)));
        case RE_AT_END_TEXT:
            return p == run->end;
        default: {
            if (run->begin == run->end) {
                return false;
            }
            bool is_unicode = flags & RE_UNICODE;
            bool before = p > run->begin && is_word_at(run, step_back(run, p), is_unicode);
            return (before != is_word_at(run, p, is_unicode)) == (at == RE_AT_BOUNDARY);
        }
    }
}

// Moves past what a group has matched, which it has.
static bool match_ref(const re_run_t *run, uint32_t group, uint32_t flags, const byte **p) {
    const byte *from = run->begin + run->marks[2 * group];
    const byte *to = run->begin + run->marks[2 * group + 1];
    METER_STEPS((to - from) >> 4);
    if (!(flags & RE_IGNORECASE)) {
        if (to - from > run->end - *p || memcmp(from, *p, to - from) != 0) {
            return false;
        }
        *p += to - from;
        return true;
    }
    while (from < to) {
        if (*p >= run->end) {
            return false;
        }
        uint32_t a = re_next_char(&from, run->pattern->is_bytes);
        uint32_t b = re_next_char(p, run->pattern->is_bytes);
        if (flags & RE_UNICODE ? re_fold(a) != re_fold(b) : ascii_fold(a) != ascii_fold(b)) {
            return false;
        }
    }
    return true;
}

static inline bool is_set(const re_run_t *run, uint32_t group) {
    uint32_t start = run->marks[2 * group];
    uint32_t end = run->marks[2 * group + 1];
    return start != RE_UNSET && end != RE_UNSET && start <= end;
}

// Goes back from `p` to where `byte` follows, but not before `least`; NULL if nowhere.
static const byte *back_to(const re_run_t *run, const byte *least, const byte *p, uint32_t byte_after) {
    if (byte_after > 255) {
        return p;
    }
    const byte *from = p;
    // The first byte of a character never stands within another one.
    while (p >= least && (p == run->end || *p != byte_after)) {
        --p;
    }
    METER_STEPS((from - p) >> 4);
    return p >= least ? p : NULL;
}

// Matches from `p` on.
static bool run_from(re_run_t *run, const byte *p) {
    const uint32_t *code = run->pattern->code;
    const byte *begin = run->begin;
    const byte *end = run->end;
    const byte *start = p;
    uint32_t pc = 0;
    run->stack_len = 0;
    for (;;) {
        METER_STEPS(1);
        const uint32_t *op = code + pc;
        switch (op[0]) {
            case RE_OP_MATCH:
                if ((run->is_full && p != end) || p == run->must_advance) {
                    goto fail;
                }
                run->marks[0] = start - begin;
                run->marks[1] = p - begin;
                return true;

            case RE_OP_TEXT: {
                uint32_t len = op[1];
                if ((size_t)(end - p) < len || *p != (op[2] & 0xff) || memcmp(p, op + 2, len) != 0) {
                    goto fail;
                }
                meter_left -= len >> 8;
                p += len;
                pc += 2 + (len + 3) / 4;
                continue;
            }

            case RE_OP_ONE:
                if (p == end || !match_one(run, op[1], op[2], &p)) {
                    goto fail;
                }
                pc += 3;
                continue;

            case RE_OP_AT:
                if (!is_at(run, op[1], op[2], p)) {
                    goto fail;
                }
                pc += 3;
                continue;

            case RE_OP_MARK:
                push(run, BACK_MARK, op[1], run->marks[op[1]], run->last_group);
                run->marks[op[1]] = p - begin;
                if (op[1] & 1) {
                    run->last_group = op[1] / 2;
                }
                pc += 2;
                continue;

            case RE_OP_REF:
                if (!is_set(run, op[1]) || !match_ref(run, op[1], op[2], &p)) {
                    goto fail;
                }
                pc += 3;
                continue;

            case RE_OP_IF:
                pc = is_set(run, op[1]) ? pc + 3 : op[2];
                continue;

            case RE_OP_SPLIT:
                if (op[2] < 256 && (p == end || *p != op[2])) {
                    pc = op[1];
                    continue;
                }
                push(run, BACK_BRANCH, op[1], p - begin, 0);
                pc += 3;
                continue;

            case RE_OP_JUMP:
                pc = op[1];
                continue;

            case RE_OP_ONES: {
                uint32_t min = op[2], max = op[3];
                if (min > 0 && match_ones(run, op[4], op[5], min, &p) > 0) {
                    goto fail;
                }
                pc += 7;
                if (op[1] == RE_LAZY) {
                    if (max > min) {
                        push(run, BACK_ONES_LAZY, pc - 7, p - begin, min);
                    }
                    continue;
                }
                const byte *least = p;
                if (max > min) {
                    match_ones(run, op[4], op[5], max == RE_NO_MAX ? max : max - min, &p);
                }
                if (op[1] == RE_GREEDY && p > least) {
                    p = back_to(run, least, p, op[6]);
                    if (p == NULL) {
                        goto fail;
                    }
                    if (p > least) {
                        push(run, BACK_ONES, pc - 7, least - begin, p - begin);
                    }
                }
                continue;
            }

            case RE_OP_LOOP_BEGIN: {
                uint32_t *slot = run->slots + op[1];
                push(run, BACK_SLOTS, op[1], slot[0], slot[1]);
                slot[0] = 0;
                slot[1] = RE_UNSET;
                pc += 2;
                continue;
            }

            case RE_OP_LOOP: {
                uint32_t *slot = run->slots + op[4];
                uint32_t place = p - begin;
                if (slot[0] < op[2]) {
                    push(run, BACK_SLOTS, op[4], slot[0], slot[1]);
                    ++slot[0];
                    pc = op[5];
                } else if (op[1] == RE_LAZY) {
                    push(run, BACK_LOOP_LAZY, pc, place, 0);
                    pc += 6;
                } else if (slot[0] < op[3] && slot[1] != place) {
                    push(run, BACK_LOOP, pc, place, slot[1]);
                    ++slot[0];
                    slot[1] = place;
                    pc = op[5];
                } else {
                    pc += 6;
                }
                continue;
            }

            case RE_OP_LOOK: {
                uint32_t *slot = run->slots + op[4];
                bool is_not = op[2];
                const byte *from = p;
                if (!op[1]) {
                    uint32_t width = op[3];
                    if ((size_t)(p - begin) < width) {
                        from = NULL;
                    } else if (run->pattern->is_bytes) {
                        from = p - width;
                    } else {
                        METER_STEPS(width >> 4);
                        for (; width > 0 && from > begin; --width) {
                            from = step_back(run, from);
                        }
                        if (width > 0) {
                            from = NULL;
                        }
                    }
                    if (from == NULL) {
                        if (!is_not) {
                            goto fail;
                        }
                        pc = op[5];
                        continue;
                    }
                }
                slot[0] = run->stack_len;
                slot[1] = p - begin;
                if (is_not) {
                    push(run, BACK_BRANCH, op[5], p - begin, 0);
                }
                p = from;
                pc += 6;
                continue;
            }

            case RE_OP_LOOK_END: {
                uint32_t *slot = run->slots + op[2];
                if (op[1]) {
                    METER_STEPS((run->stack_len - slot[0]) >> 3);
                    while (run->stack_len > slot[0]) {
                        put_back(run, &run->stack[--run->stack_len]);
                    }
                    goto fail;
                }
                p = begin + slot[1];
                pc += 3;
                cut(run, slot[0]);
                continue;
            }

            case RE_OP_ATOMIC:
                run->slots[op[1]] = run->stack_len;
                pc += 2;
                continue;

            case RE_OP_ATOMIC_END:
                cut(run, run->slots[op[1]]);
                pc += 2;
                continue;
        }

    fail:
        for (;;) {
            METER_STEPS(1);
            if (run->stack_len == 0) {
                return false;
            }
            re_entry_t *entry = &run->stack[--run->stack_len];
            back_t back = entry->what >> WHERE_BITS;
            uint32_t where = WHERE(entry->what);
            if (back == BACK_BRANCH) {
                pc = where;
                p = begin + entry->a;
                break;
            } else if (back == BACK_ONES) {
                const uint32_t *ones = code + where;
                const byte *least = begin + entry->a;
                p = back_to(run, least, step_back(run, begin + entry->b), ones[6]);
                if (p == NULL) {
                    continue;
                }
                if (p > least) {
                    entry->b = p - begin;
                    ++run->stack_len;
                }
                pc = where + 7;
                break;
            } else if (back == BACK_ONES_LAZY) {
                const uint32_t *ones = code + where;
                uint32_t count = entry->b;
                bool has_found;
                p = begin + entry->a;
                do {
                    METER_STEPS(1);
                    has_found = p < end && match_one(run, ones[4], ones[5], &p);
                    ++count;
                } while (has_found && ones[6] < 256 && count < ones[3] && (p == end || *p != ones[6]));
                if (!has_found) {
                    continue;
                }
                if (count < ones[3]) {
                    entry->a = p - begin;
                    entry->b = count;
                    ++run->stack_len;
                }
                pc = where + 7;
                break;
            } else if (back == BACK_LOOP) {
                put_back(run, entry);
                p = begin + entry->a;
                pc = where + 6;
                break;
            } else if (back == BACK_LOOP_LAZY) {
                const uint32_t *loop = code + where;
                uint32_t *slot = run->slots + loop[4];
                uint32_t place = entry->a;
                if (slot[0] >= loop[3] || slot[1] == place) {
                    continue;
                }
                push(run, BACK_SLOTS, loop[4], slot[0], slot[1]);
                ++slot[0];
                slot[1] = place;
                p = begin + place;
                pc = loop[5];
                break;
            } else {
                put_back(run, entry);
            }
        }
    }
}

void re_run_begin(re_run_t *run, const re_pattern_t *pattern, mp_obj_t subject) {
    GET_STR_DATA_LEN(subject, data, len);
    *run = (re_run_t) { .pattern = pattern, .subject = subject, .begin = data, .end = data + len, .start = data, .is_ascii = -1 };
    size_t marks = 2 * (size_t)(pattern->groups + 1);
    run->marks = m_new(uint32_t, marks + pattern->slots);
    run->slots = run->marks + marks;
}

static void forget_marks(re_run_t *run) {
    run->last_group = 0;
    METER_STEPS(run->pattern->groups >> 4);
    for (size_t i = 0; i < 2 * (size_t)(run->pattern->groups + 1); ++i) {
        run->marks[i] = RE_UNSET;
    }
}

bool re_run_match(re_run_t *run) {
    forget_marks(run);
    return run_from(run, run->start);
}

bool re_run_search(re_run_t *run) {
    const re_pattern_t *pattern = run->pattern;
    const byte *p = run->start;
    const byte *end = run->end;
    forget_marks(run);
    if (pattern->is_anchored) {
        return p == run->begin && run_from(run, p);
    }
    for (;;) {
        if (p > end || (size_t)(end - p) < pattern->min) {
            return false;
        }
        if (pattern->has_first) {
            const byte *from = p;
            if (pattern->first_byte >= 0) {
                p = p == end ? NULL : memchr(p, pattern->first_byte, end - p);
                if (p == NULL) {
                    p = end;
                }
            } else {
                while (p < end && !(pattern->first[*p >> 5] >> (*p & 31) & 1)) {
                    ++p;
                }
            }
            METER_STEPS((p - from) >> 4);
            if (p == end) {
                return false;
            }
        }
        if (run_from(run, p)) {
            return true;
        }
        if (p == end) {
            return false;
        }
        ++p;
        if (!pattern->is_bytes) {
            while (p < end && (*p & 0xc0) == 0x80) {
                ++p;
            }
        }
    }
}

void re_run_advance(re_run_t *run) {
    run->start = run->begin + run->marks[1];
    run->must_advance = run->marks[0] == run->marks[1] ? run->start : NULL;
}
