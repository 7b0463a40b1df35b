// SPDX-License-Identifier: MIT
// Containers that are being printed: one that stands within itself is printed as dots there.
#ifndef CLOCHE_PRINTING_H
#define CLOCHE_PRINTING_H

#include "py/nlr.h"
#include "py/obj.h"

// Lives on the C stack of what prints.
typedef struct _printing_t {
    nlr_jump_callback_node_t node;
    struct _printing_t *outer;
    mp_const_obj_t container;
} printing_t;

// False if it is being printed already: then nothing has begun.
bool printing_begin(printing_t *self, mp_const_obj_t container);
void printing_end(void);

#endif
