// SPDX-License-Identifier: MIT
// Values on their way between Python and the host, as CBOR (RFC 8949): None, bool, int of any
// size, float, str, bytes, list (tuple, too), and dict with str keys.
#ifndef CLOCHE_CBOR_H
#define CLOCHE_CBOR_H

#include "py/obj.h"
#include "py/mpprint.h"

// Writing by parts; the caller counts.
void cbor_write_array(const mp_print_t *print, size_t len);
void cbor_write_map(const mp_print_t *print, size_t len);
void cbor_write_text(const mp_print_t *print, const char *text, size_t len);
void cbor_write_uint(const mp_print_t *print, uint64_t value);
void cbor_write_null(const mp_print_t *print);
void cbor_write_bool(const mp_print_t *print, bool value);

// Writes a value. Raises TypeError for what is none of the above, RecursionError for a cycle.
void cbor_write(const mp_print_t *print, mp_obj_t value);

// Reads one value that fills `len` bytes. Raises ValueError.
mp_obj_t cbor_read(const byte *data, size_t len);

#endif
