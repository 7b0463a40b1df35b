// SPDX-License-Identifier: MIT
// What help() says when it is asked for nothing in particular.

#include "py/mpconfig.h"

const char cloche_help_text[] =
    "This is Python, as MicroPython has it.\n"
    "\n"
    "help(thing)      the methods and names of a thing, such as help(str)\n"
    "help('modules')  what can be imported\n"
    "dir(thing)       the names alone, as a list\n";
