// SPDX-License-Identifier: MIT
// The exports of the module. Text and bytes come in through one buffer that `request` makes;
// answers leave through host_write. Pointers are only good until the next call.

#include <string.h>

#include "py/builtin.h"
#include "py/gc.h"
#include "py/mperrno.h"
#include "py/runtime.h"
#include "cell.h"
#include "host.h"
#include "meter.h"
#include "port.h"
#include "ramfs.h"

// What the host is handing over; NULL between calls.
MP_REGISTER_ROOT_POINTER(byte *request);

// Starts the interpreter: once, when the module is built. The build keeps the memory this leaves
// as the module's own data and drops the function, so that every instance stands at once.
HOST_EXPORT(start) bool engine_start(size_t heap_initial) {
    if (!heap_init(heap_initial)) {
        return false;
    }
    mp_init();
    // As in Python's own prompt: there is no script, and sys.argv[0] says so.
    mp_obj_list_append(mp_sys_argv, MP_OBJ_NEW_QSTR(MP_QSTR_));
    mp_obj_list_append(mp_sys_path, MP_OBJ_NEW_QSTR(MP_QSTR__slash_lib));
    ramfs_mount_root();
    return true;
}

// Room for `len` bytes of the next call, or NULL when the heap cannot hold them.
HOST_EXPORT(request) byte *engine_request(size_t len) {
    MP_STATE_THREAD(gc_lock_depth) = 0;
    MP_STATE_PORT(request) = NULL;
    if (session_is_repeatable()) {
        // What looking at the session left behind must not move what comes next.
        gc_collect();
    }
    MP_STATE_PORT(request) = m_malloc_maybe(len + 1);
    return MP_STATE_PORT(request);
}

// Runs the cell in the request: its name, then its code.
HOST_EXPORT(run) cell_end_t engine_run(size_t name_len, size_t code_len) {
    const char *request = (const char *)MP_STATE_PORT(request);
    return cell_run(request, name_len, request + name_len, code_len, true);
}

// Compiles without running.
HOST_EXPORT(compile) cell_end_t engine_compile(size_t name_len, size_t code_len) {
    const char *request = (const char *)MP_STATE_PORT(request);
    return cell_run(request, name_len, request + name_len, code_len, false);
}

// Writes the names that complete the request's text to STREAM_REPR, each with a newline.
HOST_EXPORT(complete) void engine_complete(size_t len) {
    nlr_buf_t nlr;
    // Nothing in it should raise; if it does, what was found so far is what there is.
    if (nlr_push(&nlr) == 0) {
        names_complete((const char *)MP_STATE_PORT(request), len);
        nlr_pop();
    }
    stdio_flush();
    MP_STATE_PORT(request) = NULL;
}

// Calls `act`; returns 0, the errno of an OSError it raised, or MP_ENOMEM.
static int errno_of(void (*act)(char *path, const byte *data, size_t len), size_t path_len, size_t data_len) {
    char path[RAMFS_PATH_MAX + 1];
    if (path_len > RAMFS_PATH_MAX) {
        return MP_EINVAL;
    }
    const byte *request = MP_STATE_PORT(request);
    if (path_len > 0) {
        memcpy(path, request, path_len);
    }
    path[path_len] = '\0';
    mp_int_t code = 0;
    ramfs_is_host = true;
    nlr_buf_t nlr;
    if (nlr_push(&nlr) == 0) {
        act(path, request + path_len, data_len);
        nlr_pop();
    } else {
        mp_obj_t exc = MP_OBJ_FROM_PTR(nlr.ret_val);
        code = MP_ENOMEM;
        if (mp_obj_is_subclass_fast(MP_OBJ_FROM_PTR(mp_obj_get_type(exc)), MP_OBJ_FROM_PTR(&mp_type_OSError))) {
            mp_obj_get_int_maybe(mp_obj_exception_get_value(exc), &code);
        }
    }
    ramfs_is_host = false;
    stdio_flush();
    MP_STATE_PORT(request) = NULL;
    return code;
}

static void write_file(char *path, const byte *data, size_t len) {
    ramfs_host_write(path, data, len, false);
}

static void write_readonly_file(char *path, const byte *data, size_t len) {
    ramfs_host_write(path, data, len, true);
}

// Writes a file: the request holds its path, then its contents. Returns 0 or an errno.
HOST_EXPORT(file_write) int engine_file_write(size_t path_len, size_t data_len, bool is_readonly) {
    return errno_of(is_readonly ? write_readonly_file : write_file, path_len, data_len);
}

static void remove_file(char *path, const byte *data, size_t len) {
    (void)data;
    (void)len;
    ramfs_host_remove(path);
}

// Removes a file, or a directory with all it holds. Returns 0 or an errno.
HOST_EXPORT(file_remove) int engine_file_remove(size_t path_len) {
    return errno_of(remove_file, path_len, 0);
}

static void list_files(char *path, const byte *data, size_t len) {
    (void)path;
    (void)data;
    (void)len;
    ramfs_host_list();
}

// Sends a list of all files to STREAM_REPR (port.h). Returns 0 or an errno.
HOST_EXPORT(file_list) int engine_file_list(void) {
    return errno_of(list_files, 0, 0);
}

// Counts the changes that files have seen.
HOST_EXPORT(file_changes) uint32_t engine_file_changes(void) {
    return ramfs_changes;
}

static void declare_functions(char *path, const byte *data, size_t len) {
    (void)path;
    hostcall_declare(data, len);
}

// Gives the session the host's functions, which the request describes (hostcall.c). Returns 0, or
// an errno when they do not fit.
HOST_EXPORT(host_functions) int engine_host_functions(size_t len) {
    return errno_of(declare_functions, 0, len);
}

static void list_variables(char *path, const byte *data, size_t len) {
    (void)path;
    (void)data;
    (void)len;
    inspect_variables();
}

// Sends a list of the variables to STREAM_REPR (port.h). Returns 0 or an errno.
HOST_EXPORT(variables) int engine_variables(void) {
    return errno_of(list_variables, 0, 0);
}

static void read_file(char *path, const byte *data, size_t len) {
    (void)data;
    (void)len;
    size_t size;
    const char *bytes = mp_obj_str_get_data(ramfs_host_read(path), &size);
    host_write(STREAM_REPR, bytes, size);
}

// Sends a file's contents to STREAM_REPR. Returns 0 or an errno.
HOST_EXPORT(file_read) int engine_file_read(size_t path_len) {
    return errno_of(read_file, path_len, 0);
}

// The memory a checkpoint holds: HEAP_REGIONS pairs of addresses, start and end.
HOST_EXPORT(regions) const heap_region_t *engine_regions(void) {
    return heap_regions();
}

HOST_EXPORT(heap_used) size_t engine_heap_used(void) {
    return heap_used();
}

HOST_EXPORT(heap_size) size_t engine_heap_size(void) {
    return heap_size();
}

HOST_EXPORT(heap_peak) size_t engine_heap_peak(void) {
    return heap_peak();
}

HOST_EXPORT(steps) double engine_steps(void) {
    return meter_steps();
}

HOST_EXPORT(exit_status) int engine_exit_status(void) {
    return cell_exit_status();
}

// Debug switch: collect at every allocation, to find pointers the collector cannot see.
HOST_EXPORT(collect_always) void engine_collect_always(bool on) {
    heap_collects_always = on;
    MP_STATE_MEM(gc_alloc_threshold) = on ? 0 : (size_t)-1;
}

// A state MicroPython cannot go on from becomes a trap: the host replaces the instance.
void nlr_jump_fail(void *val) {
    (void)val;
    __builtin_trap();
}
