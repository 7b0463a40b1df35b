// SPDX-License-Identifier: MIT
// Time, sleep and randomness: each is what the host says.

#include "py/runtime.h"
#include "py/mphal.h"
#include "host.h"
#include "meter.h"
#include "port.h"

#define SLEEP_SLICE_MS (20.0)

static void sleep_until(double end_ms) {
    stdio_flush();
    for (;;) {
        double left = end_ms - host_ticks();
        if (left <= 0) {
            return;
        }
        host_sleep(MIN(left, SLEEP_SLICE_MS));
        meter_poll();
        mp_handle_pending(true);
    }
}

void mp_hal_delay_ms(mp_uint_t ms) {
    sleep_until(host_ticks() + ms);
}

void mp_hal_delay_us(mp_uint_t us) {
    sleep_until(host_ticks() + us / 1000.0);
}

mp_uint_t mp_hal_ticks_ms(void) {
    return (uint64_t)host_ticks();
}

mp_uint_t mp_hal_ticks_us(void) {
    return (uint64_t)(host_ticks() * 1000);
}

mp_uint_t mp_hal_ticks_cpu(void) {
    return mp_hal_ticks_us();
}

uint64_t mp_hal_time_ns(void) {
    return (uint64_t)(host_now() * 1e3) * 1000;
}

uint32_t mp_hal_random_seed(void) {
    return host_random();
}
