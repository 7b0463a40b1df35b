// SPDX-License-Identifier: MIT
// Configuration of MicroPython for Cloche. What is left out on purpose, and why, stands in
// docs/security.md; the flags that are not obvious are explained in wasm-build/README.md.

#include <stdint.h>
#include <stddef.h>
#include "steps.h"

#define MICROPY_CONFIG_ROM_LEVEL        (MICROPY_CONFIG_ROM_LEVEL_EVERYTHING)

// Types of the machine: 32-bit words, tagged pointers, boxed doubles.
typedef intptr_t mp_int_t;
typedef uintptr_t mp_uint_t;
typedef long mp_off_t;
#define MP_SSIZE_MAX                    (0x7fffffff)
#define MICROPY_FLOAT_IMPL              (MICROPY_FLOAT_IMPL_DOUBLE)
#define MICROPY_FLOAT_HIGH_QUALITY_HASH (1)
#define MICROPY_QSTR_BYTES_IN_HASH      (4)
#define MICROPY_LONGINT_IMPL            (MICROPY_LONGINT_IMPL_MPZ)
#define MPZ_DIG_SIZE                    (32)

// The virtual machine.
#define MICROPY_OPT_COMPUTED_GOTO       (1)
#define MICROPY_ENABLE_PYSTACK          (1)
#define MICROPY_STACKLESS               (1)
#define MICROPY_STACK_CHECK             (1)
#define MICROPY_STACK_CHECK_MARGIN      (8 * 1024)
#define MICROPY_NLR_SETJMP              (1)
#define MICROPY_ENABLE_VM_ABORT         (1)
#define MICROPY_KBD_EXCEPTION           (1)
#define MICROPY_ENABLE_SCHEDULER        (0)
#define MICROPY_HELPER_REPL             (0)
#define MICROPY_REPL_INFO               (0)
#define MICROPY_PY_BUILTINS_HELP        (1)
#define MICROPY_PY_BUILTINS_HELP_TEXT   cloche_help_text
#define MICROPY_PY_BUILTINS_HELP_MODULES (1)

// Memory. The heap grows in place (collect.c), so it stays one area.
#define MICROPY_ENABLE_GC               (1)
#define MICROPY_GC_SPLIT_HEAP           (0)
#define MICROPY_GC_ALLOC_THRESHOLD      (1)
#define MICROPY_ENABLE_FINALISER        (0)
#define MICROPY_ALLOC_GC_STACK_SIZE     (1024)
#define MICROPY_ENABLE_EMERGENCY_EXCEPTION_BUF (1)
#define MICROPY_EMERGENCY_EXCEPTION_BUF_SIZE (256)
#define MICROPY_ALLOC_PATH_MAX          (256)

// Left out: they reach raw memory, run code that no compiler checked, or emit machine code.
#define MICROPY_PERSISTENT_CODE_LOAD    (0)
#define MICROPY_PERSISTENT_CODE_SAVE    (0)
#define MICROPY_PY_MARSHAL              (0)
#define MICROPY_PY_FUNCTION_ATTRS_CODE  (0)
#define MICROPY_PY_UCTYPES              (0)
#define MICROPY_PY_MACHINE              (0)
#define MICROPY_PY_FRAMEBUF             (0)
#define MICROPY_EMIT_WASM               (0)
#define MICROPY_PY_SYS_SETTRACE         (0)

// Left out: streams and file systems written in Python, which hand out buffers on the C stack and
// are believed in what they return; and buffers that take sizes they cannot bear.
#define MICROPY_PY_IO_IOBASE            (0)
#define MICROPY_PY_VFS                  (0)
#define MICROPY_PY_MICROPYTHON_RINGIO   (0)
#define MICROPY_PY_IO_BUFFEREDWRITER    (0)

// Left out: there is nothing behind them here.
#define MICROPY_PY_THREAD               (0)
#define MICROPY_PY_SSL                  (0)
#define MICROPY_PY_CRYPTOLIB            (0)
#define MICROPY_PY_SOCKET               (0)
#define MICROPY_PY_NETWORK              (0)
#define MICROPY_PY_SELECT               (0)
#define MICROPY_PY_WEBSOCKET            (0)
#define MICROPY_PY_ASYNCIO              (0)
#define MICROPY_PY_OS_DUPTERM           (0)
#define MICROPY_PY_SYS_ATEXIT           (0)
#define MICROPY_PY_SYS_PS1_PS2          (0)
#define MICROPY_PY_PLATFORM             (1)

// The language and its library.
#define MICROPY_ERROR_REPORTING         (MICROPY_ERROR_REPORTING_DETAILED)
#define MICROPY_ROM_TEXT_COMPRESSION    (0)
#define MICROPY_ENABLE_DOC_STRING       (1)
#define MICROPY_ENABLE_SOURCE_LINE      (1)
#define MICROPY_WARNINGS                (1)
#define MICROPY_ERROR_PRINTER           (&mp_stderr_print)
#define MICROPY_USE_INTERNAL_ERRNO      (1)
#define MICROPY_USE_INTERNAL_PRINTF     (0)
#define MICROPY_EPOCH_IS_1970           (1)
#define MICROPY_STREAMS_NON_BLOCK       (0)
#define MICROPY_PY_BUILTINS_INPUT       (1)
#define MICROPY_PY_BUILTINS_STR_UNICODE (1)
#define MICROPY_PY_BUILTINS_STR_UNICODE_CHECK (1)
#define MICROPY_PY_FSTRINGS             (1)
#define MICROPY_PY_SYS_PLATFORM         "cloche"
#define MICROPY_PY_SYS_PATH_ARGV_DEFAULTS (1)
#define MICROPY_PY_SYS_PATH_DEFAULT     "/lib"
#define MICROPY_PY_SYS_EXC_INFO         (1)
#define MICROPY_PY_SYS_STDIO_BUFFER     (0)
#define MICROPY_PY_SYS_STDFILES         (1)
#define MICROPY_PY_RANDOM_SEED_INIT_FUNC (mp_hal_random_seed())
#define MICROPY_PY_HASHLIB_MD5          (0)
#define MICROPY_PY_HASHLIB_SHA1         (0)
#define MICROPY_PY_HASHLIB_SHA256       (1)
#define MICROPY_PY_RE_DEBUG             (0)

// Files live inside linear memory (ramfs.c).
#define MICROPY_VFS                     (1)
#define MICROPY_READER_VFS              (1)
#define MICROPY_VFS_ROM                 (0)
#define MICROPY_PY_OS_INCLUDEFILE       "modos_port.h"
#define MICROPY_PY_OS_URANDOM           (1)
#define MICROPY_PY_OS_SYNC              (0)

// Time is what the host says.
#define MICROPY_PY_TIME_GMTIME_LOCALTIME_MKTIME (1)
#define MICROPY_PY_TIME_TIME_TIME_NS    (1)
#define MICROPY_PY_TIME_INCLUDEFILE     "modtime_port.h"

#define MICROPY_HW_BOARD_NAME           "Cloche"
#define MICROPY_HW_MCU_NAME             "WebAssembly"
#define MICROPY_BANNER_MACHINE          "Cloche"

#define MICROPY_PORT_BUILTINS \
    { MP_ROM_QSTR(MP_QSTR_RecursionError), MP_ROM_PTR(&cloche_type_RecursionError) }, \
    { MP_ROM_QSTR(MP_QSTR_exit), MP_ROM_PTR(&mp_sys_exit_obj) }, \
    { MP_ROM_QSTR(MP_QSTR_quit), MP_ROM_PTR(&mp_sys_exit_obj) },

extern const struct _mp_obj_type_t cloche_type_RecursionError;
extern const struct _mp_print_t mp_stderr_print;
extern const char cloche_help_text[];
uint32_t mp_hal_random_seed(void);

#define MP_STATE_PORT                   MP_STATE_VM
