// SPDX-License-Identifier: MIT
// Steps taken by native loops; every file of MicroPython sees this through mpconfigport.h.
//
// A loop in C that a program can make long (a power, a sort, a search, a match) counts its turns
// here, so that limits and Stop reach it and its cost is the same on every machine. Only for
// places that may raise: what they change must be whole at each turn.
#ifndef CLOCHE_STEPS_H
#define CLOCHE_STEPS_H

#include <stdint.h>

// Steps left of the current portion (meter.h).
extern int32_t meter_left;

// Asks the host for more, and raises what it answers.
void meter_native_poll(void);

#ifdef CLOCHE_UNMETERED
// Only to measure against (bench/cost.mjs).
#define METER_STEPS(n) (void)0
#else
#define METER_STEPS(n) \
    do { \
        if ((meter_left -= (int32_t)(n)) <= 0) { \
            meter_native_poll(); \
        } \
    } while (0)
#endif

// While above 0 the run is not cut off without handlers: a table is being rebuilt.
extern int32_t meter_hold;

#endif
