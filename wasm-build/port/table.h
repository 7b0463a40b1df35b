// SPDX-License-Identifier: MIT
// What tables (table.c) offer beyond MicroPython's interface of maps and sets.
#ifndef CLOCHE_TABLE_H
#define CLOCHE_TABLE_H

#include "py/obj.h"

// Makes `to` a table of its own with the entries of `from`, in their order, without holes.
void mp_map_copy(mp_map_t *to, const mp_map_t *from);
void mp_set_copy(mp_set_t *to, const mp_set_t *from);

// Entries stand in table[first..end), with holes where some were removed.
size_t mp_map_first(const mp_map_t *map);
size_t mp_map_end(const mp_map_t *map);
size_t mp_set_end(const mp_set_t *set);

// Removes the first or the last entry of a map that has one. Runs no code of a program.
mp_map_elem_t mp_map_take(mp_map_t *map, bool last);

// Bytes that a table takes beside its object.
size_t mp_map_bytes(const mp_map_t *map);
size_t mp_set_bytes(const mp_set_t *set);

// Moves a key that is there to either end.
void mp_map_move(mp_map_t *map, mp_obj_t key, bool to_end);

typedef struct _mp_obj_set_t {
    mp_obj_base_t base;
    mp_set_t set;
} mp_obj_set_t;

// The set or frozenset that an object is or extends, or NULL.
mp_obj_set_t *cloche_as_set(mp_obj_t o);

// The dict that an object is or extends, or NULL.
mp_obj_dict_t *cloche_as_dict(mp_obj_t o);

// An iterator over the keys from the last to the first.
mp_obj_t cloche_dict_reversed(mp_obj_t dict_or_view);

// A new set of what an iterable gives.
mp_obj_t cloche_set_from(mp_obj_t iterable);

// Sorts keys, and moves `items` (if not NULL) with them: stable, n log n. When comparing raises, some
// may stand twice and others nowhere.
void cloche_sort(mp_obj_t *keys, mp_obj_t *items, size_t n);
void cloche_reverse(mp_obj_t *items, size_t n);

#endif
