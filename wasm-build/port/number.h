// SPDX-License-Identifier: MIT
// What patches to MicroPython's numbers call (patches/text.mjs).
#ifndef CLOCHE_NUMBER_H
#define CLOCHE_NUMBER_H

#include "py/mpz.h"
#include "py/obj.h"
#include "py/runtime.h"

MP_NORETURN void number_raise_zero(mp_binary_op_t op, bool is_float);
MP_NORETURN void number_raise_too_large(void);

// a / b, rounded once. Raises where it is too large, or b is 0.
mp_float_t number_divide(const mpz_t *a, const mpz_t *b);
// a <op> b, comparing exactly.
mp_obj_t number_int_float_op(mp_binary_op_t op, const mpz_t *a, mp_obj_t b);
mp_obj_t number_float_int_compare(mp_binary_op_t op, mp_float_t a, mp_obj_t b);

mp_obj_t number_int_new(size_t n_args, size_t n_kw, const mp_obj_t *args);
mp_obj_t number_float_new(size_t n_args, size_t n_kw, const mp_obj_t *args);
void number_attr(mp_obj_t self, qstr attr, mp_obj_t *dest);

void number_print_float(const mp_print_t *print, mp_float_t value);
void number_print_complex(const mp_print_t *print, mp_float_t real, mp_float_t imag);

#endif
