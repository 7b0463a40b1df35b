// SPDX-License-Identifier: MIT
// Everything this module can ask of the world outside: its whole list of imports, and so its
// whole list of capabilities. A module test holds the list against the built module.
#ifndef CLOCHE_HOST_H
#define CLOCHE_HOST_H

#include <stddef.h>
#include <stdint.h>

#define HOST_IMPORT(name) __attribute__((import_module("host"), import_name(#name)))
#define HOST_EXPORT(name) __attribute__((export_name(#name)))

// Streams of host_write.
enum {
    STREAM_STDOUT = 1,
    STREAM_STDERR = 2,
    STREAM_REPR = 3,
    STREAM_TRACEBACK = 4,
};

// Answers of host_poll that are not a portion of steps (all portions are positive).
enum {
    POLL_INTERRUPT = 0,      // raise KeyboardInterrupt
    POLL_LIMIT = -1,         // raise LimitReached, which `except Exception` does not catch
    POLL_ABORT = -2,         // end the run here; no handler and no `finally` runs
};

// Answers of host_read that are not a number of bytes.
enum {
    READ_UNAVAILABLE = -1,   // nobody answers input here
    READ_INTERRUPTED = -2,   // stopped while waiting
};

// Takes `len` bytes of output; they may end inside a character.
HOST_IMPORT(write) void host_write(int stream, const char *text, size_t len);
// Told the steps taken since the cell began to be compiled, or to run; answers with the next portion
// or a POLL_ value. Below 0: it begins now, and the answer does not matter.
HOST_IMPORT(poll) int host_poll(double steps);
// Blocks for standard input; fills at most `cap` bytes; 0 is end of file.
HOST_IMPORT(read) int host_read(char *buf, size_t cap);
// Calls a function of the host: CBOR of its module, its name and the arguments by name. Answers
// with the length of the answer, or less than 0 when a Stop came while it waited.
HOST_IMPORT(call) int host_call(const uint8_t *request, size_t len);
// Copies the answer of the last call to `target`.
HOST_IMPORT(answer) void host_answer(uint8_t *target);
// Sleeps for at most `ms` milliseconds.
HOST_IMPORT(sleep) void host_sleep(double ms);
// Milliseconds since 1970-01-01 UTC.
HOST_IMPORT(now) double host_now(void);
// Milliseconds on a clock that never goes back.
HOST_IMPORT(ticks) double host_ticks(void);
// 32 unpredictable (or seeded) bits.
HOST_IMPORT(random) uint32_t host_random(void);

#endif
