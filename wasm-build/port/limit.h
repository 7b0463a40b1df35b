// SPDX-License-Identifier: MIT
// Bounds that raise an exception in Python when they are met: MemoryError, RecursionError,
// OSError. A program may catch it and go on; if it ends the run, the host is told which bound it
// was. (The bounds of time, steps and output are the host's: meter.h.)
#ifndef CLOCHE_LIMIT_H
#define CLOCHE_LIMIT_H

#include "py/obj.h"

typedef enum {
    LIMIT_NONE = 0,
    LIMIT_HEAP = 1,        // bytes
    LIMIT_RECURSION = 2,   // calls of Python functions within each other
    LIMIT_FILE_COUNT = 3,  // files and directories
    LIMIT_FILE_BYTES = 4,  // of one file
    LIMIT_FILES_BYTES = 5, // of all files
    // Told by the host (hostcall.c).
    LIMIT_HOST_CALLS = 6,
    LIMIT_HOST_CALL_BYTES = 7,
    LIMIT_HOST_CALL_TIME = 8,
    // Only looked at (stdio.c): the host ends the run.
    LIMIT_OUTPUT_BYTES = 9,
    LIMIT_OUTPUT_LINES = 10,
    LIMIT_COUNT
} limit_t;

// Values as the host set them.
extern double limits_value[LIMIT_COUNT];
extern uint32_t limits_recursion;
// What the program asked for (sys.setrecursionlimit), or 0.
extern uint32_t limits_recursion_asked;
// Takes the lower of both.
void limits_set_recursion(void);

// Remembers that this exception speaks of a limit.
void limits_note(limit_t limit, mp_obj_t exc);
// The limit this exception speaks of.
limit_t limits_of(mp_obj_t exc);
void limits_forget(void);

// Raises OSError(ENOSPC) with a text.
MP_NORETURN void limits_raise_files(limit_t limit);

// The limit that ended the last run, or LIMIT_NONE.
extern limit_t limits_met;

extern const mp_obj_type_t cloche_type_LimitReached;
extern const mp_obj_type_t cloche_type_RecursionError;

#endif
