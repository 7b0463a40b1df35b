// SPDX-License-Identifier: MIT
// Integers of any size as words, for modules that work on their bits.

#include "py/runtime.h"
#include "py/objint.h"
#include "bigint.h"

size_t bigint_words(mp_obj_t number, uint32_t **words) {
    number = mp_unary_op(MP_UNARY_OP_ABS, number);
    size_t count;
    if (mp_obj_is_small_int(number)) {
        uint64_t value = MP_OBJ_SMALL_INT_VALUE(number);
        count = 2;
        *words = m_new(uint32_t, count);
        (*words)[0] = (uint32_t)value;
        (*words)[1] = value >> 32;
    } else if (mp_obj_is_exact_type(number, &mp_type_int)) {
        mp_obj_int_t *big = MP_OBJ_TO_PTR(number);
        count = (mpz_max_num_bits(&big->mpz) + 31) / 32;
        *words = m_new(uint32_t, count);
        mpz_as_bytes(&big->mpz, false, false, count * 4, (byte *)*words);
    } else {
        mp_raise_TypeError(MP_ERROR_TEXT("an integer is required"));
    }
    while (count > 0 && (*words)[count - 1] == 0) {
        --count;
    }
    return count;
}

mp_obj_t bigint_from_words(size_t count, const uint32_t *words) {
    if (count == 0) {
        return MP_OBJ_NEW_SMALL_INT(0);
    }
    if (count == 1) {
        return mp_obj_new_int_from_uint(words[0]);
    }
    return mp_obj_int_from_bytes_impl(false, count * 4, (const byte *)words);
}

size_t bigint_bit_length(mp_obj_t number) {
    uint32_t *words;
    size_t count = bigint_words(number, &words);
    size_t bits = count == 0 ? 0 : count * 32 - __builtin_clz(words[count - 1]);
    m_del(uint32_t, words, count);
    return bits;
}
