// SPDX-License-Identifier: MIT
// What characters are, and their other case, as far as tables of a few kilobytes know: letters and
// digits of the first 65,536 code points, cases of Latin, Greek and Cyrillic.
#ifndef CLOCHE_CHARS_H
#define CLOCHE_CHARS_H

#include "py/mpconfig.h"
#include "py/misc.h"

bool char_is_alpha(unichar c);
bool char_is_decimal(unichar c);
bool char_is_digit(unichar c);
bool char_is_numeric(unichar c);
bool char_is_space(unichar c);
bool char_is_printable(unichar c);
bool char_is_upper(unichar c);
bool char_is_lower(unichar c);

unichar char_to_lower(unichar c);
// One character; what becomes several is char_to_upper_text's.
unichar char_to_upper(unichar c);

// The capitals of a small letter that has several, or NULL: "SS" of ß. For a word's first letter, "Ss".
const char *char_to_upper_text(unichar c, bool is_title);

// 0 to 9 for a decimal digit of any script, or -1.
int char_decimal_value(unichar c);

#endif
