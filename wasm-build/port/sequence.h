// SPDX-License-Identifier: MIT
// Indices and slices of sequences.
#ifndef CLOCHE_SEQUENCE_H
#define CLOCHE_SEQUENCE_H

#include "py/obj.h"
#include "py/objtype.h"

// The items start, start + step, ... that a slice takes: `len` of them.
typedef struct _cloche_slice_t {
    mp_int_t start;
    mp_int_t step;
    size_t len;
} cloche_slice_t;

// An index or a slice whose parts are plain integers: a part that is an instance is asked for its
// value, which runs code of a program. Ask before the length, which that code may change.
mp_obj_t cloche_plain_parts(mp_obj_t index);

static inline mp_obj_t cloche_plain(mp_obj_t index) {
    return mp_obj_is_small_int(index) ? index : cloche_plain_parts(index);
}

// What a slice object takes of a sequence of `len` items.
cloche_slice_t cloche_slice_of(mp_obj_t slice, size_t len);
#define cloche_slice_of(slice, len) ({ \
        mp_obj_t plain_ = cloche_plain(slice); \
        (cloche_slice_of)(plain_, (len)); \
})

// An integer, or CPython's TypeError.
mp_int_t cloche_get_int(mp_obj_t o);

// The value of an int object, false if 64 bits are too few; and back.
bool cloche_get_ll(mp_obj_t o, int64_t *value);
mp_obj_t cloche_new_ll(int64_t value);

// An index of a list, from the end if below 0; IndexError with `message` if it is none.
size_t cloche_get_index(mp_obj_t index, size_t len, mp_rom_error_text_t message);
#define cloche_get_index(index, len, message) ({ \
        mp_obj_t plain_ = cloche_plain(index); \
        (cloche_get_index)(plain_, (len), (message)); \
})

// ValueError: a value is not in a list, range or deque.
MP_NORETURN void cloche_raise_not_in(mp_obj_t value, const char *where);

// An iterator from the last to the first.
mp_obj_t cloche_range_reversed(mp_obj_t range);

// Whether a for statement could take it.
bool cloche_is_iterable(mp_obj_t o);

// The items of a buffer of `size` bytes each that a slice takes, one after the other.
void cloche_copy_slice(void *to, const void *from, size_t size, cloche_slice_t slice);

#endif
