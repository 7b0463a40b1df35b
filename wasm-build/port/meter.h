// SPDX-License-Identifier: MIT
// The step meter. A step is a jump, call or return executed by the VM, or a turn of a native loop
// (steps.h): the same program takes the same steps on every machine. The host grants steps in
// portions and is asked for more when a portion is used up; that is where limits and Stop take
// effect.
#ifndef CLOCHE_METER_H
#define CLOCHE_METER_H

#include <stdbool.h>
#include "steps.h"

// Asks the host for the next portion, and does what it answers.
void meter_poll(void);

// Whether the VM should return and be entered again now (vm_port.c).
bool meter_wants_reentry(void);

// Steps taken since meter_start.
double meter_steps(void);
void meter_start(void);

// Makes the next step poll: called where time may have passed without steps.
void meter_hurry(void);

#endif
