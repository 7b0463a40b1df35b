// SPDX-License-Identifier: MIT
#ifndef CLOCHE_CELL_H
#define CLOCHE_CELL_H

#include <stdbool.h>
#include <stddef.h>

// How a cell ended. The traceback of a raised one went to STREAM_TRACEBACK.
typedef enum {
    CELL_COMPLETED = 0,
    CELL_RAISED = 1,
    CELL_ABORTED = 2, // by POLL_ABORT
} cell_end_t;

// Compiles `code` under `name` and, if `execute`, runs it in __main__.
cell_end_t cell_run(const char *name, size_t name_len, const char *code, size_t code_len, bool execute);

// Of the last run, if it raised SystemExit: 0 to 255, or one of these.
enum {
    EXIT_NONE = -1, // it did not
    EXIT_TEXT = -2, // with an argument that is to be printed
};
int cell_exit_status(void);

#endif
