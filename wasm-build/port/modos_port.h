// SPDX-License-Identifier: MIT
// Included by extmod/modos.c: os.urandom on the session's randomness.

#include "host.h"

static mp_obj_t mp_os_urandom(mp_obj_t n_in) {
    mp_int_t n = mp_obj_get_int(n_in);
    if (n < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("negative argument not allowed"));
    }
    vstr_t bytes;
    vstr_init_len(&bytes, n);
    for (mp_int_t i = 0; i < n; ++i) {
        bytes.buf[i] = (char)mp_hal_random_seed();
    }
    return mp_obj_new_bytes_from_vstr(&bytes);
}
static MP_DEFINE_CONST_FUN_OBJ_1(mp_os_urandom_obj, mp_os_urandom);
