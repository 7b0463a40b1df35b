// SPDX-License-Identifier: MIT

#include "py/runtime.h"
#include "py/mperrno.h"
#include "py/objexcept.h"
#include "host.h"
#include "limit.h"
#include "port.h"

double limits_value[LIMIT_COUNT];
uint32_t limits_recursion = UINT32_MAX;
uint32_t limits_recursion_asked;
static uint32_t recursion_allowed = UINT32_MAX;
limit_t limits_met;

void limits_set_recursion(void) {
    limits_recursion = limits_recursion_asked == 0 ? recursion_allowed : MIN(recursion_allowed, limits_recursion_asked);
}

// The exception that was raised last for a limit: while it is here nothing else has its address.
MP_REGISTER_ROOT_POINTER(void *limit_exc);
static limit_t limit_of_exc;

void limits_note(limit_t limit, mp_obj_t exc) {
    limit_of_exc = limit;
    MP_STATE_PORT(limit_exc) = MP_OBJ_TO_PTR(exc);
}

limit_t limits_of(mp_obj_t exc) {
    return MP_OBJ_TO_PTR(exc) == MP_STATE_PORT(limit_exc) ? limit_of_exc : LIMIT_NONE;
}

void limits_forget(void) {
    MP_STATE_PORT(limit_exc) = NULL;
    limits_met = LIMIT_NONE;
}

void limits_raise_files(limit_t limit) {
    static const char *const texts[] = {
        [LIMIT_FILE_COUNT - LIMIT_FILE_COUNT] = "No space left: there may be %u files and directories",
        [LIMIT_FILE_BYTES - LIMIT_FILE_COUNT] = "No space left: a file may hold %u bytes",
        [LIMIT_FILES_BYTES - LIMIT_FILE_COUNT] = "No space left: all files together may hold %u bytes",
    };
    vstr_t text;
    vstr_init(&text, 64);
    vstr_printf(&text, texts[limit - LIMIT_FILE_COUNT], (unsigned int)limits_value[limit]);
    mp_obj_t args[2] = { MP_OBJ_NEW_SMALL_INT(MP_ENOSPC), mp_obj_new_str_from_vstr(&text) };
    mp_obj_t exc = mp_obj_exception_make_new(&mp_type_OSError, 2, 0, args);
    limits_note(limit, exc);
    nlr_raise(exc);
}

// Called where MicroPython finds that memory or stack has run out (patches.mjs).
void cloche_note_heap(mp_obj_t exc) {
    limits_note(LIMIT_HEAP, exc);
}

MP_NORETURN void cloche_raise_recursion(void) {
    mp_obj_t exc = mp_obj_new_exception_msg(&cloche_type_RecursionError, MP_ERROR_TEXT("maximum recursion depth exceeded"));
    limits_note(LIMIT_RECURSION, exc);
    nlr_raise(exc);
}

// LimitReached stands beside KeyboardInterrupt: a program's `except Exception` lets it pass.
MP_DEFINE_CONST_OBJ_TYPE(
    cloche_type_LimitReached,
    MP_QSTR_LimitReached,
    MP_TYPE_FLAG_NONE,
    make_new, mp_obj_exception_make_new,
    print, mp_obj_exception_print,
    attr, mp_obj_exception_attr,
    parent, &mp_type_BaseException
    );

MP_DEFINE_CONST_OBJ_TYPE(
    cloche_type_RecursionError,
    MP_QSTR_RecursionError,
    MP_TYPE_FLAG_NONE,
    make_new, mp_obj_exception_make_new,
    print, mp_obj_exception_print,
    attr, mp_obj_exception_attr,
    parent, &mp_type_RuntimeError
    );

// Sets a limit for the runs to come. Values past 32 bits are no limit.
HOST_EXPORT(set_limit) void engine_set_limit(int limit, double value) {
    if (limit > LIMIT_NONE && limit < LIMIT_COUNT) {
        limits_value[limit] = value < 0 ? 0 : value;
        uint32_t whole = value < UINT32_MAX ? (uint32_t)value : UINT32_MAX;
        if (limit == LIMIT_HEAP) {
            heap_set_cap(whole);
        } else if (limit == LIMIT_RECURSION) {
            recursion_allowed = whole;
            limits_set_recursion();
        }
    }
}

// Which limit's exception ended the last run; 0 for none.
HOST_EXPORT(limit_met) int engine_limit_met(void) {
    return limits_met;
}
