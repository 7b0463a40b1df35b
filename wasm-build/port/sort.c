// SPDX-License-Identifier: MIT
// A stable merge sort that takes runs as they are (list.sort, sorted): n log n on any input, n on one
// that is sorted or reversed. Runs are merged in the order of "powersort" (Munro and Wild 2018).

#include <string.h>

#include "py/objstr.h"
#include "py/runtime.h"
#include "table.h"

// Shorter runs are made this long by insertion.
#define MIN_RUN (24)
// The powers on the stack of runs grow, and are at most the bits of a size.
#define MAX_RUNS (34)

// What is sorted: keys, and if there are key functions the items that move with them.
typedef struct _sort_t {
    mp_obj_t *keys;
    mp_obj_t *items; // or NULL
    mp_obj_t *spare; // room for half of the keys, and then for half of the items
    size_t half;
} sort_t;

static bool less(mp_obj_t a, mp_obj_t b) {
    METER_STEPS(1);
    if (mp_obj_is_small_int(a) && mp_obj_is_small_int(b)) {
        return MP_OBJ_SMALL_INT_VALUE(a) < MP_OBJ_SMALL_INT_VALUE(b);
    }
    if (mp_obj_is_str(a) && mp_obj_is_str(b)) {
        GET_STR_DATA_LEN(a, a_data, a_len);
        GET_STR_DATA_LEN(b, b_data, b_len);
        int order = memcmp(a_data, b_data, MIN(a_len, b_len));
        return order < 0 || (order == 0 && a_len < b_len);
    }
    return mp_obj_is_true(mp_binary_op(MP_BINARY_OP_LESS, a, b));
}

static inline void copy(mp_obj_t *to, const mp_obj_t *from, size_t n) {
    memmove(to, from, n * sizeof(mp_obj_t));
}

static void reverse(mp_obj_t *items, size_t n) {
    for (size_t i = 0, j = n; i + 1 < j; i++) {
        j -= 1;
        mp_obj_t item = items[i];
        items[i] = items[j];
        items[j] = item;
    }
}

// The length of the run that begins at `from`; a strictly falling one is turned.
static size_t take_run(const sort_t *s, size_t from, size_t n) {
    mp_obj_t *keys = s->keys;
    size_t end = from + 1;
    if (end == n) {
        return 1;
    }
    if (less(keys[end], keys[from])) {
        for (end += 1; end < n && less(keys[end], keys[end - 1]); end += 1) {
        }
        reverse(keys + from, end - from);
        if (s->items != NULL) {
            reverse(s->items + from, end - from);
        }
    } else {
        for (end += 1; end < n && !less(keys[end], keys[end - 1]); end += 1) {
        }
    }
    // makes a short one longer
    size_t least = MIN(from + MIN_RUN, n);
    for (; end < least; end++) {
        mp_obj_t key = keys[end];
        size_t low = from;
        for (size_t high = end; low < high;) {
            size_t middle = (low + high) >> 1;
            if (less(key, keys[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        copy(keys + low + 1, keys + low, end - low);
        keys[low] = key;
        if (s->items != NULL) {
            mp_obj_t item = s->items[end];
            copy(s->items + low + 1, s->items + low, end - low);
            s->items[low] = item;
        }
    }
    return end - from;
}

// Merges the runs [a, b) and [b, c): the shorter one waits in the spare room.
static void merge(const sort_t *s, size_t a, size_t b, size_t c) {
    mp_obj_t *keys = s->keys;
    mp_obj_t *items = s->items;
    mp_obj_t *spare = s->spare;
    mp_obj_t *spare_items = s->spare + s->half;
    // What stands right already stays: search from both sides.
    for (size_t low = a, high = b;;) {
        if (low == high) {
            a = low;
            break;
        }
        size_t middle = (low + high) >> 1;
        if (less(keys[b], keys[middle])) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    if (a == b) {
        return;
    }
    for (size_t low = b, high = c;;) {
        if (low == high) {
            c = low;
            break;
        }
        size_t middle = (low + high) >> 1;
        if (less(keys[middle], keys[b - 1])) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    size_t left = b - a;
    size_t right = c - b;
    if (left <= right) {
        copy(spare, keys + a, left);
        if (items != NULL) {
            copy(spare_items, items + a, left);
        }
        size_t i = 0;
        size_t j = b;
        size_t to = a;
        while (i < left && j < c) {
            bool from_right = less(keys[j], spare[i]);
            keys[to] = from_right ? keys[j] : spare[i];
            if (items != NULL) {
                items[to] = from_right ? items[j] : spare_items[i];
            }
            j += from_right;
            i += !from_right;
            to += 1;
        }
        copy(keys + to, spare + i, left - i);
        if (items != NULL) {
            copy(items + to, spare_items + i, left - i);
        }
    } else {
        copy(spare, keys + b, right);
        if (items != NULL) {
            copy(spare_items, items + b, right);
        }
        size_t i = b;
        size_t j = right;
        size_t to = c;
        while (i > a && j > 0) {
            to -= 1;
            bool from_left = less(spare[j - 1], keys[i - 1]);
            keys[to] = from_left ? keys[i - 1] : spare[j - 1];
            if (items != NULL) {
                items[to] = from_left ? items[i - 1] : spare_items[j - 1];
            }
            i -= from_left;
            j -= !from_left;
        }
        copy(keys + a, spare, j);
        if (items != NULL) {
            copy(items + a, spare_items, j);
        }
    }
}

// How deep the border between two neighbouring runs lies in a balanced tree over all n.
static int power_of(size_t a, size_t b, size_t c, size_t n) {
    uint64_t left = a + b;
    uint64_t right = b + c;
    int power = 0;
    for (;;) {
        power += 1;
        if (left >= n) {
            left -= n;
            right -= n;
        } else if (right >= n) {
            return power;
        }
        left <<= 1;
        right <<= 1;
    }
}

void cloche_sort(mp_obj_t *keys, mp_obj_t *items, size_t n) {
    if (n < 2) {
        return;
    }
    sort_t s = {keys, items, NULL, n / 2};
    size_t starts[MAX_RUNS];
    int powers[MAX_RUNS];
    int runs = 0;
    size_t start = 0;
    size_t end = take_run(&s, 0, n);
    if (end == n) {
        return;
    }
    s.spare = m_new(mp_obj_t, s.half * (items == NULL ? 1 : 2));
    while (end < n) {
        size_t next_end = end + take_run(&s, end, n);
        int power = power_of(start, end, next_end, n);
        while (runs > 0 && powers[runs - 1] > power) {
            runs -= 1;
            merge(&s, starts[runs], start, end);
            start = starts[runs];
        }
        starts[runs] = start;
        powers[runs] = power;
        runs += 1;
        start = end;
        end = next_end;
    }
    while (runs > 0) {
        runs -= 1;
        merge(&s, starts[runs], start, n);
        start = starts[runs];
    }
    m_del(mp_obj_t, s.spare, s.half * (items == NULL ? 1 : 2));
}

void cloche_reverse(mp_obj_t *items, size_t n) {
    reverse(items, n);
}
