// SPDX-License-Identifier: MIT
// What the files of this port know of each other.
#ifndef CLOCHE_PORT_H
#define CLOCHE_PORT_H

#include "py/obj.h"
#include "py/mpprint.h"

// collect.c: the heap.
// Lays out a heap that begins with `initial` bytes and may grow to CLOCHE_HEAP_MAX_BYTES.
// False when the engine around refuses the memory.
bool heap_init(size_t initial);
// How far it may grow from now on. What it has already, it keeps.
void heap_set_cap(size_t cap);
// The debug switch; runs start with it as it stands.
extern bool heap_collects_always;
// Opens the part of the heap that is kept for compiling and for what the host asks.
void heap_open_reserve(void);
// Closes it for a program. One that begins with a heap which an earlier one has filled gets a
// little room all the same, or nothing could be freed; see collect.c.
void heap_close_reserve(void);
// Clears the C stack below its caller: what earlier runs left there would keep objects alive.
void heap_forget_stack(void);
// Bytes in use now, dead objects that no collection has found yet included.
size_t heap_used(void);
size_t heap_size(void);
// Largest heap_used since heap_peak_reset, as seen after collections and by heap_peak.
size_t heap_peak(void);
void heap_peak_reset(void);

// What a checkpoint holds: all memory that means something between two calls of the module.
// Left out are the C stack, the frames of Python calls and what the heap does not use.
typedef struct {
    byte *start;
    byte *end;
} heap_region_t;
#define HEAP_REGIONS (4)
const heap_region_t *heap_regions(void);

// stdio.c: buffered output, and a printer for each stream of host.h.
void stdio_write(int stream, const char *text, size_t len);
void stdio_flush(void);
// A run begins: nothing is printed yet.
void stdio_begin(void);
// Drops what an earlier run has read ahead.
void stdio_forget_input(void);
extern const mp_print_t repr_print;
extern const mp_print_t traceback_print;

// hostcall.c: gives the session the host's functions; the data is CBOR.
void hostcall_declare(const byte *data, size_t len);

// names.c: writes the names that continue the dotted name `text` to STREAM_REPR.
void names_complete(const char *text, size_t len);

// ramfs_vfs.c: mounts an empty file system at "/".
void ramfs_mount_root(void);
// ramfs.c: what the host does with files; the bytes read are allocated on the heap.
// Each raises OSError as the same call from Python does. Writing makes missing directories,
// removing takes a directory with all it holds.
void ramfs_host_write(char *path, const byte *data, size_t len, bool is_readonly);
mp_obj_t ramfs_host_read(const char *path);
void ramfs_host_remove(const char *path);
// Writes CBOR to STREAM_REPR: for each node its path, its size (null for a directory), the
// change it was last touched by, and whether it is read-only.
void ramfs_host_list(void);

// inspect.c: writes CBOR to STREAM_REPR: for each variable its name, type, short repr and length.
void inspect_variables(void);

// mphalport.c: adds the steps of a run that is over to a clock that was given.
void clock_settle(void);

// Whether the session was given a seed or a clock of its own.
bool session_is_repeatable(void);
// Milliseconds since 1970-01-01 UTC, by the session's clock.
double clock_now_ms(void);

#endif
