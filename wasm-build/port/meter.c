// SPDX-License-Identifier: MIT

#include "py/runtime.h"
#include "py/objexcept.h"
#include "py/objtuple.h"
#include "host.h"
#include "limit.h"
#include "meter.h"
#include "port.h"

int32_t meter_left;
int32_t meter_hold;

// Steps granted since meter_start, those of the current portion included.
static double granted;

double meter_steps(void) {
    return granted - meter_left;
}

static void take_portion(int32_t portion) {
    granted += portion - meter_left;
    meter_left = portion;
}

#define POLLS_PER_ENTRY (16)

static unsigned int polls;

bool meter_wants_reentry(void) {
    return polls % POLLS_PER_ENTRY == 0
           && MP_STATE_THREAD(mp_pending_exception) == MP_OBJ_NULL
           && !MP_STATE_VM(vm_abort);
}

void meter_start(void) {
    meter_hold = 0;
    granted = 0;
    meter_left = 0;
    // The first step asks the host, which hears of the beginning before.
    host_poll(-1);
    take_portion(1);
}

void meter_hurry(void) {
    if (meter_left > 1) {
        take_portion(1);
    }
}

// Raised without allocating, as KeyboardInterrupt is: a full heap must not keep a limit off.
MP_REGISTER_ROOT_POINTER(mp_obj_exception_t limit_exception);

static void raise_limit_soon(void) {
    mp_obj_exception_t *exc = &MP_STATE_PORT(limit_exception);
    exc->base.type = &cloche_type_LimitReached;
    exc->args = (mp_obj_tuple_t *)&mp_const_empty_tuple_obj;
    exc->traceback_alloc = 0;
    exc->traceback_len = 0;
    exc->traceback_data = NULL;
    MP_STATE_THREAD(mp_pending_exception) = MP_OBJ_FROM_PTR(exc);
}

void meter_poll(void) {
    ++polls;
    stdio_flush();
    int answer = host_poll(meter_steps());
    if (answer > 0) {
        take_portion(answer);
        return;
    }
    // The next step asks again: the host decides how long handlers may run.
    take_portion(1);
    if (answer == POLL_ABORT) {
        // What is being rebuilt gets done first; the next poll asks again.
        MP_STATE_VM(vm_abort) = meter_hold == 0;
    } else if (answer == POLL_LIMIT) {
        raise_limit_soon();
    } else {
        mp_sched_keyboard_interrupt();
    }
}

void meter_native_poll(void) {
    meter_poll();
    mp_handle_pending(true);
}
