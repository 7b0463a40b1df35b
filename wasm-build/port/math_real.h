// SPDX-License-Identifier: MIT
#ifndef CLOCHE_MATH_REAL_H
#define CLOCHE_MATH_REAL_H

#include "py/obj.h"

// The float that a number is; TypeError for what is none, OverflowError for an int too large.
double math_real(mp_obj_t number);

// The int that an object is, or that its __index__ gives.
mp_obj_t math_index(mp_obj_t number);

MP_NORETURN void math_raise_domain(void);
MP_NORETURN void math_raise_range(void);

// Of modmath_int.c.
extern const mp_obj_fun_builtin_fixed_t math_isqrt_obj;
extern const mp_obj_fun_builtin_fixed_t math_factorial_obj;
extern const mp_obj_fun_builtin_fixed_t math_comb_obj;
extern const mp_obj_fun_builtin_var_t math_perm_obj;
extern const mp_obj_fun_builtin_var_t math_gcd_obj;
extern const mp_obj_fun_builtin_var_t math_lcm_obj;

// Of modmath_sum.c.
extern const mp_obj_fun_builtin_fixed_t math_fsum_obj;
extern const mp_obj_fun_builtin_fixed_t math_dist_obj;
extern const mp_obj_fun_builtin_fixed_t math_sumprod_obj;
extern const mp_obj_fun_builtin_var_t math_prod_obj; // takes keywords
extern const mp_obj_fun_builtin_var_t math_hypot_obj;

#endif
