// SPDX-License-Identifier: MIT
// Time, sleep and randomness: each is what the host says, or begins with what it gave. A clock and
// a seed that were given live in linear memory, so that a checkpoint holds them.

#include <math.h>

#include "py/runtime.h"
#include "py/mphal.h"
#include "host.h"
#include "meter.h"
#include "port.h"

#define SLEEP_SLICE_MS (20.0)

// A clock that was given moves with the program: 100 ns a step, and with its sleeps.
#define STEP_MS (1e-4)

static struct {
    bool is_given;
    double start_ms;  // since 1970-01-01 UTC
    double passed_ms; // by runs that are over, and by sleeps
} given_clock;

static struct {
    bool is_given;
    uint64_t state;
} given_seed;

// Gives the session a clock that begins here; a NaN gives it the host's.
HOST_EXPORT(set_clock) void engine_set_clock(double start_ms) {
    given_clock.is_given = !isnan(start_ms);
    given_clock.start_ms = start_ms;
    given_clock.passed_ms = 0;
}

// Gives the session its randomness.
HOST_EXPORT(set_seed) void engine_set_seed(uint32_t seed) {
    given_seed.is_given = true;
    given_seed.state = seed;
}

bool session_is_repeatable(void) {
    return given_seed.is_given || given_clock.is_given;
}

void clock_settle(void) {
    given_clock.passed_ms += meter_steps() * STEP_MS;
}

static double ticks_ms(void) {
    if (given_clock.is_given) {
        return given_clock.passed_ms + meter_steps() * STEP_MS;
    }
    return host_ticks();
}

double clock_now_ms(void) {
    return given_clock.is_given ? given_clock.start_ms + ticks_ms() : host_now();
}

static void sleep_for(double ms) {
    stdio_flush();
    if (given_clock.is_given) {
        given_clock.passed_ms += ms;
        meter_poll();
        mp_handle_pending(true);
        return;
    }
    double end_ms = host_ticks() + ms;
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
    sleep_for(ms);
}

void mp_hal_delay_us(mp_uint_t us) {
    sleep_for(us / 1000.0);
}

mp_uint_t mp_hal_ticks_ms(void) {
    return (uint64_t)ticks_ms();
}

mp_uint_t mp_hal_ticks_us(void) {
    return (uint64_t)(ticks_ms() * 1000);
}

mp_uint_t mp_hal_ticks_cpu(void) {
    return mp_hal_ticks_us();
}

uint64_t mp_hal_time_ns(void) {
    return (uint64_t)(clock_now_ms() * 1e3) * 1000;
}

// SplitMix64: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014.
static uint32_t next_random(void) {
    uint64_t z = given_seed.state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return (z ^ z >> 31) >> 32;
}

uint32_t mp_hal_random_seed(void) {
    return given_seed.is_given ? next_random() : host_random();
}
