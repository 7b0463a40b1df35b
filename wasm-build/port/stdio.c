// SPDX-License-Identifier: MIT
// Standard streams. Output is gathered here, so that the host hears of lines and not of bytes.

#include <string.h>

#include "py/runtime.h"
#include "py/stream.h"
#include "py/mperrno.h"
#include "py/mphal.h"
#include "host.h"
#include "limit.h"
#include "meter.h"
#include "port.h"

#define GATHER_BYTES (4096)

static char gathered[GATHER_BYTES];
static size_t gathered_len;
static int gathered_stream;

void stdio_flush(void) {
    if (gathered_len > 0) {
        size_t len = gathered_len;
        gathered_len = 0;
        host_write(gathered_stream, gathered, len);
    }
}

// What the program has printed, and the thresholds: looked at here, where it does not depend on
// when output is passed on. Past one the next step asks the host, which ends the run.
static double printed_bytes;
static double printed_lines;

void stdio_begin(void) {
    printed_bytes = 0;
    printed_lines = 0;
}

static void count(const char *text, size_t len) {
    printed_bytes += len;
    for (const char *end = text + len; (text = memchr(text, '\n', end - text)) != NULL; ++text) {
        ++printed_lines;
    }
    if (printed_bytes > limits_value[LIMIT_OUTPUT_BYTES] || printed_lines > limits_value[LIMIT_OUTPUT_LINES]) {
        meter_hurry();
    }
}

void stdio_write(int stream, const char *text, size_t len) {
    if (stream == STREAM_STDOUT || stream == STREAM_STDERR) {
        count(text, len);
    }
    if (stream != gathered_stream || len > GATHER_BYTES - gathered_len) {
        stdio_flush();
        gathered_stream = stream;
    }
    if (len > GATHER_BYTES) {
        host_write(stream, text, len);
        return;
    }
    memcpy(gathered + gathered_len, text, len);
    gathered_len += len;
}

static void print_strn(void *env, const char *text, size_t len) {
    stdio_write((int)(uintptr_t)env, text, len);
}

const mp_print_t mp_stderr_print = { (void *)STREAM_STDERR, print_strn };
const mp_print_t repr_print = { (void *)STREAM_REPR, print_strn };
const mp_print_t traceback_print = { (void *)STREAM_TRACEBACK, print_strn };

mp_uint_t mp_hal_stdout_tx_strn(const char *text, size_t len) {
    stdio_write(STREAM_STDOUT, text, len);
    return len;
}

void mp_hal_stdout_tx_strn_cooked(const char *text, size_t len) {
    stdio_write(STREAM_STDOUT, text, len);
}

void mp_hal_stdout_tx_str(const char *text) {
    stdio_write(STREAM_STDOUT, text, strlen(text));
}

// sys.stdin, sys.stdout, sys.stderr. STREAM_ numbers, and 0 for input.
typedef struct _stdio_obj_t {
    mp_obj_base_t base;
    int stream;
} stdio_obj_t;

// Bytes read ahead of what Python took, for one run: the next has an input of its own.
static char ahead[1024];
static size_t ahead_pos;
static size_t ahead_len;
// A read came to the end of input with bytes in hand: the next read finds the end without asking.
static bool is_end_due;

void stdio_forget_input(void) {
    ahead_pos = 0;
    ahead_len = 0;
    is_end_due = false;
}

// Returns a byte, or -1 at the end of input.
static int read_byte(void) {
    if (ahead_pos == ahead_len) {
        stdio_flush();
        int got = host_read(ahead, sizeof(ahead));
        if (got == READ_INTERRUPTED) {
            mp_raise_type(&mp_type_KeyboardInterrupt);
        }
        if (got == READ_UNAVAILABLE) {
            mp_raise_msg(&mp_type_OSError, MP_ERROR_TEXT("input() has nobody to ask: the host of this session gives no input"));
        }
        ahead_pos = 0;
        ahead_len = MAX(got, 0);
        if (ahead_len == 0) {
            return -1;
        }
    }
    return (byte)ahead[ahead_pos++];
}

static mp_uint_t stdio_obj_read(mp_obj_t self_in, void *buf, mp_uint_t size, int *errcode) {
    stdio_obj_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->stream != 0) {
        *errcode = MP_EPERM;
        return MP_STREAM_ERROR;
    }
    mp_uint_t got = 0;
    if (is_end_due) {
        is_end_due = false;
        return 0;
    }
    while (got < size) {
        int c = read_byte();
        if (c < 0) {
            is_end_due = got > 0;
            break;
        }
        ((char *)buf)[got++] = c;
    }
    return got;
}

static mp_uint_t stdio_obj_write(mp_obj_t self_in, const void *buf, mp_uint_t size, int *errcode) {
    stdio_obj_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->stream == 0) {
        *errcode = MP_EPERM;
        return MP_STREAM_ERROR;
    }
    stdio_write(self->stream, buf, size);
    return size;
}

static mp_uint_t stdio_obj_ioctl(mp_obj_t self_in, mp_uint_t request, uintptr_t arg, int *errcode) {
    (void)self_in;
    (void)arg;
    if (request == MP_STREAM_CLOSE || request == MP_STREAM_FLUSH) {
        return 0;
    }
    *errcode = MP_EINVAL;
    return MP_STREAM_ERROR;
}

static mp_obj_t stdio_obj_fileno(mp_obj_t self_in) {
    return MP_OBJ_NEW_SMALL_INT(((stdio_obj_t *)MP_OBJ_TO_PTR(self_in))->stream);
}
static MP_DEFINE_CONST_FUN_OBJ_1(stdio_obj_fileno_obj, stdio_obj_fileno);

static const mp_rom_map_elem_t stdio_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_read), MP_ROM_PTR(&mp_stream_read_obj) },
    { MP_ROM_QSTR(MP_QSTR_readinto), MP_ROM_PTR(&mp_stream_readinto_obj) },
    { MP_ROM_QSTR(MP_QSTR_readline), MP_ROM_PTR(&mp_stream_unbuffered_readline_obj) },
    { MP_ROM_QSTR(MP_QSTR_readlines), MP_ROM_PTR(&mp_stream_unbuffered_readlines_obj) },
    { MP_ROM_QSTR(MP_QSTR_write), MP_ROM_PTR(&mp_stream_write_obj) },
    { MP_ROM_QSTR(MP_QSTR_flush), MP_ROM_PTR(&mp_stream_flush_obj) },
    { MP_ROM_QSTR(MP_QSTR_close), MP_ROM_PTR(&mp_identity_obj) },
    { MP_ROM_QSTR(MP_QSTR_fileno), MP_ROM_PTR(&stdio_obj_fileno_obj) },
    { MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&mp_identity_obj) },
    { MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&mp_stream___exit___obj) },
};
static MP_DEFINE_CONST_DICT(stdio_locals, stdio_locals_table);

// Bytes: what the `buffer` of a text stream is.
static const mp_stream_p_t stdio_buffer_stream_p = {
    .read = stdio_obj_read,
    .write = stdio_obj_write,
    .ioctl = stdio_obj_ioctl,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    stdio_buffer_type,
    MP_QSTR_FileIO,
    MP_TYPE_FLAG_ITER_IS_STREAM,
    protocol, &stdio_buffer_stream_p,
    locals_dict, &stdio_locals
    );

static const stdio_obj_t stdio_buffers[] = {
    { { &stdio_buffer_type }, 0 },
    { { &stdio_buffer_type }, STREAM_STDOUT },
    { { &stdio_buffer_type }, STREAM_STDERR },
};

static void stdio_obj_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    stdio_obj_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] == MP_OBJ_NULL && attr == MP_QSTR_buffer) {
        dest[0] = MP_OBJ_FROM_PTR(&stdio_buffers[self->stream]);
    } else {
        // Go on with the methods.
        dest[1] = MP_OBJ_SENTINEL;
    }
}

static const mp_stream_p_t stdio_stream_p = {
    .read = stdio_obj_read,
    .write = stdio_obj_write,
    .ioctl = stdio_obj_ioctl,
    .is_text = true,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    stdio_type,
    MP_QSTR_TextIOWrapper,
    MP_TYPE_FLAG_ITER_IS_STREAM,
    attr, stdio_obj_attr,
    protocol, &stdio_stream_p,
    locals_dict, &stdio_locals
    );

const stdio_obj_t mp_sys_stdin_obj = { { &stdio_type }, 0 };
const stdio_obj_t mp_sys_stdout_obj = { { &stdio_type }, STREAM_STDOUT };
const stdio_obj_t mp_sys_stderr_obj = { { &stdio_type }, STREAM_STDERR };

// What input() reads: one line without its end. Raises EOFError where there is none.
int stdio_readline(vstr_t *line, const char *prompt) {
    (void)prompt;
    is_end_due = false;
    int c;
    while ((c = read_byte()) >= 0 && c != '\n') {
        vstr_add_byte(line, c);
    }
    if (c < 0 && line->len == 0) {
        mp_raise_msg(&mp_type_EOFError, MP_ERROR_TEXT("EOF when reading a line"));
    }
    if (line->len > 0 && line->buf[line->len - 1] == '\r') {
        --line->len;
    }
    return 0;
}
