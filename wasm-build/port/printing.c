// SPDX-License-Identifier: MIT

#include "py/runtime.h"
#include "printing.h"

static printing_t *innermost;

// An exception leaves what prints.
static void leave(void *node) {
    innermost = ((printing_t *)node)->outer;
}

bool printing_begin(printing_t *self, mp_const_obj_t container) {
    if (MP_STATE_THREAD(nlr_jump_callback_top) == NULL) {
        innermost = NULL; // the run before was cut off
    }
    for (const printing_t *each = innermost; each != NULL; each = each->outer) {
        METER_STEPS(1);
        if (each->container == container) {
            return false;
        }
    }
    self->container = container;
    self->outer = innermost;
    innermost = self;
    nlr_push_jump_callback(&self->node, leave);
    return true;
}

void printing_end(void) {
    nlr_pop_jump_callback(true);
}
