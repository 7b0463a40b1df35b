// SPDX-License-Identifier: MIT
#include <stddef.h>
#include <stdint.h>

#include "py/mpconfig.h"

#define mp_hal_stdin_rx_chr() (-1)
#define mp_hal_stdio_poll(flags) (0)
#define mp_hal_set_interrupt_char(c) (void)(c)

// input() of py/modbuiltins.c reads its line here.
#define mp_hal_readline stdio_readline
struct _vstr_t;
int stdio_readline(struct _vstr_t *line, const char *prompt);

mp_uint_t mp_hal_stdout_tx_strn(const char *text, size_t len);
void mp_hal_stdout_tx_strn_cooked(const char *text, size_t len);
void mp_hal_stdout_tx_str(const char *text);
// Sleep in slices, so that Stop and the time limit end a sleep too.
void mp_hal_delay_ms(mp_uint_t ms);
void mp_hal_delay_us(mp_uint_t us);
mp_uint_t mp_hal_ticks_ms(void);
mp_uint_t mp_hal_ticks_us(void);
mp_uint_t mp_hal_ticks_cpu(void);
// Nanoseconds since 1970-01-01 UTC.
uint64_t mp_hal_time_ns(void);
