// SPDX-License-Identifier: MIT
// The virtual machine, entered anew now and then.
//
// An engine compiles a hot function well while its quick first version runs, but uses the
// result from the next call on only. A long loop is one call of the VM, and would stay in the
// first version to its end. So the VM returns after some polls, and is called again with the
// state that a generator would be resumed with.

#include "py/bc.h"
#include "py/objfun.h"
#include "py/runtime.h"
#include "limit.h"
#include "meter.h"

// Beside the kinds of mp_vm_return_kind_t.
#define VM_RETURN_REENTER ((mp_vm_return_kind_t)3)

// Only good between the return that sets it and the call that follows.
static mp_code_state_t *reenter_at;

static MP_NOINLINE mp_vm_return_kind_t vm_run(mp_code_state_t *code_state, volatile mp_obj_t inject_exc);

// `continue` goes to the next instruction. Pending exceptions are looked for after a poll only:
// polls are what sets them.
#undef MICROPY_VM_HOOK_LOOP
#undef MICROPY_VM_HOOK_RETURN
#ifdef CLOCHE_UNMETERED
// Only to measure what the meter costs (bench/cost.mjs).
#define MICROPY_VM_HOOK_LOOP continue;
#define MICROPY_VM_HOOK_RETURN
#else
#define MICROPY_VM_HOOK_LOOP \
    if (--meter_left > 0) { \
        continue; \
    } \
    meter_poll(); \
    if (meter_wants_reentry()) { \
        nlr_pop(); \
        code_state->ip = ip; \
        code_state->sp = sp; \
        code_state->exc_sp_idx = MP_CODE_STATE_EXC_SP_IDX_FROM_PTR(exc_stack, exc_sp); \
        reenter_at = code_state; \
        return VM_RETURN_REENTER; \
    }
#define MICROPY_VM_HOOK_RETURN --meter_left;
#endif

// Puts a call's frame on top of its caller's (patches.mjs). C between two frames bounds its own
// depth, so the count begins anew there.
#define PUSH_FRAME(new_state, caller) do { \
        METER_STEPS(1); \
        (new_state)->prev = (caller); \
        (new_state)->depth = (caller)->depth + 1; \
        if ((new_state)->depth >= limits_recursion) { \
            mp_raise_recursion_depth(); \
        } \
} while (0)

#undef MICROPY_WRAP_MP_EXECUTE_BYTECODE
#define MICROPY_WRAP_MP_EXECUTE_BYTECODE(f) vm_run
#include "py/vm.c"

mp_vm_return_kind_t mp_execute_bytecode(mp_code_state_t *code_state, volatile mp_obj_t inject_exc) {
    mp_vm_return_kind_t kind;
    code_state->depth = 0;
    // Not raised here: who called has set things that only a return puts back.
    if (--meter_left <= 0 && inject_exc == MP_OBJ_NULL) {
        meter_poll();
        if (MP_STATE_VM(vm_abort)) {
            mp_handle_pending(true);
        }
        inject_exc = MP_STATE_THREAD(mp_pending_exception);
        MP_STATE_THREAD(mp_pending_exception) = MP_OBJ_NULL;
    }
    while ((kind = vm_run(code_state, inject_exc)) == VM_RETURN_REENTER) {
        code_state = reenter_at;
        inject_exc = MP_OBJ_NULL;
    }
    return kind;
}
