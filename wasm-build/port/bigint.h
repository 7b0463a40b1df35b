// SPDX-License-Identifier: MIT
#ifndef CLOCHE_BIGINT_H
#define CLOCHE_BIGINT_H

#include "py/obj.h"

// The magnitude of an int as words of 32 bits, least significant first, in new memory of the heap.
// Returns how many there are, none of them leading zeros; 0 has none. Raises TypeError for what is
// no int.
size_t bigint_words(mp_obj_t number, uint32_t **words);

// The int with this magnitude.
mp_obj_t bigint_from_words(size_t count, const uint32_t *words);

// How many bits the magnitude of an int has.
size_t bigint_bit_length(mp_obj_t number);

#endif
