// SPDX-License-Identifier: MIT
// _random: the Mersenne Twister that CPython has, so that a seed gives the same numbers.
//
// MT19937: M. Matsumoto, T. Nishimura, "Mersenne Twister", ACM TOMACS 8 (1), 1998.

#include <math.h>
#include <string.h>

#include "py/runtime.h"
#include "py/objint.h"
#include "py/objtype.h"
#include "bigint.h"

#define N (624)
#define M (397)

uint32_t mp_hal_random_seed(void);

typedef struct _random_obj_t {
    mp_obj_base_t base;
    uint32_t next; // N: all words have been used
    uint32_t state[N];
} random_obj_t;

static const mp_obj_type_t random_type;

static mp_obj_t random_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args);

static random_obj_t *get_random(mp_obj_t self_in) {
    mp_obj_t native = mp_obj_cast_to_native_base(self_in, MP_OBJ_FROM_PTR(&random_type));
    if (native == MP_OBJ_NULL) {
        mp_raise_TypeError(MP_ERROR_TEXT("Random.__init__() was not called"));
    }
    if (!mp_obj_is_type(native, &random_type)) {
        // A subclass whose __init__ has not called ours yet.
        native = random_make_new(&random_type, 0, 0, NULL);
        ((mp_obj_instance_t *)MP_OBJ_TO_PTR(self_in))->subobj[0] = native;
    }
    return MP_OBJ_TO_PTR(native);
}

static void make_words(random_obj_t *self) {
    uint32_t *s = self->state;
    for (int i = 0; i < N; ++i) {
        uint32_t y = (s[i] & 0x80000000) | (s[(i + 1) % N] & 0x7fffffff);
        s[i] = s[(i + M) % N] ^ y >> 1 ^ (-(y & 1) & 0x9908b0df);
    }
    self->next = 0;
}

static uint32_t next_word(random_obj_t *self) {
    if (self->next >= N) {
        make_words(self);
    }
    uint32_t y = self->state[self->next++];
    y ^= y >> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >> 18;
}

static void seed_words(random_obj_t *self, size_t count, const uint32_t *key) {
    uint32_t *s = self->state;
    s[0] = 19650218;
    for (int i = 1; i < N; ++i) {
        s[i] = 1812433253 * (s[i - 1] ^ s[i - 1] >> 30) + i;
    }
    size_t i = 1;
    size_t j = 0;
    for (size_t k = MAX(N, count); k > 0; --k) {
        METER_STEPS(1);
        s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >> 30) * 1664525) + key[j] + j;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
        if (++j >= count) {
            j = 0;
        }
    }
    for (int k = N - 1; k > 0; --k) {
        s[i] = (s[i] ^ (s[i - 1] ^ s[i - 1] >> 30) * 1566083941) - i;
        if (++i >= N) {
            s[0] = s[N - 1];
            i = 1;
        }
    }
    s[0] = 0x80000000;
    self->next = N;
}

// CPython's hash of a float, on 64 bits: its value modulo 2^61 - 1.
static uint64_t float_hash(mp_float_t x) {
    const uint64_t modulus = ((uint64_t)1 << 61) - 1;
    if (!isfinite(x)) {
        return isnan(x) ? 0 : x > 0 ? 314159 : -(uint64_t)314159;
    }
    int exponent;
    double m = frexp(fabs(x), &exponent);
    uint64_t hash = 0;
    while (m != 0) {
        hash = (hash << 28 & modulus) | hash >> 33;
        m *= 268435456.0; // 2**28
        exponent -= 28;
        uint64_t digit = (uint64_t)m;
        m -= digit;
        hash += digit;
        if (hash >= modulus) {
            hash -= modulus;
        }
    }
    exponent = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61;
    hash = (hash << exponent & modulus) | hash >> (61 - exponent);
    return x >= 0 ? hash : hash == 1 ? (uint64_t)-2 : -hash;
}

static void seed_with(random_obj_t *self, mp_obj_t seed) {
    uint32_t few[8];
    uint32_t *key = few;
    size_t count;
    if (seed == mp_const_none) {
        count = MP_ARRAY_SIZE(few);
        for (size_t i = 0; i < count; ++i) {
            few[i] = mp_hal_random_seed();
        }
    } else if (mp_obj_is_float(seed)) {
        uint64_t hash = float_hash(mp_obj_get_float(seed));
        few[0] = (uint32_t)hash;
        few[1] = hash >> 32;
        count = few[1] != 0 ? 2 : 1;
    } else {
        count = bigint_words(mp_obj_is_int(seed) ? seed : mp_unary_op(MP_UNARY_OP_HASH, seed), &key);
        if (count == 0) {
            few[0] = 0;
            key = few;
            count = 1;
        }
    }
    seed_words(self, count, key);
}

static mp_obj_t random_make_new(const mp_obj_type_t *type, size_t n_args, size_t n_kw, const mp_obj_t *args) {
    mp_arg_check_num(n_args, n_kw, 0, 1, false);
    random_obj_t *self = mp_obj_malloc(random_obj_t, type);
    seed_with(self, n_args == 0 ? mp_const_none : args[0]);
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t random_seed(size_t n_args, const mp_obj_t *args) {
    seed_with(get_random(args[0]), n_args == 1 ? mp_const_none : args[1]);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(random_seed_obj, 1, 2, random_seed);

static mp_obj_t random_random(mp_obj_t self_in) {
    random_obj_t *self = get_random(self_in);
    uint32_t high = next_word(self) >> 5;
    uint32_t low = next_word(self) >> 6;
    return mp_obj_new_float((high * 67108864.0 + low) / 9007199254740992.0);
}
static MP_DEFINE_CONST_FUN_OBJ_1(random_random_obj, random_random);

static mp_obj_t random_bits(random_obj_t *self, size_t bits) {
    if (bits <= 32) {
        return bits == 0 ? MP_OBJ_NEW_SMALL_INT(0) : mp_obj_new_int_from_uint(next_word(self) >> (32 - bits));
    }
    size_t count = (bits - 1) / 32 + 1;
    uint32_t *words = m_new(uint32_t, count);
    for (size_t i = 0; i < count; ++i) {
        METER_STEPS(1);
        words[i] = next_word(self);
    }
    if (bits % 32 != 0) {
        words[count - 1] >>= 32 - bits % 32;
    }
    mp_obj_t result = bigint_from_words(count, words);
    m_del(uint32_t, words, count);
    return result;
}

static mp_obj_t random_getrandbits(mp_obj_t self_in, mp_obj_t bits_in) {
    random_obj_t *self = get_random(self_in);
    mp_int_t bits = mp_obj_get_int(bits_in);
    if (bits < 0) {
        mp_raise_ValueError(MP_ERROR_TEXT("number of bits must be non-negative"));
    }
    return random_bits(self, bits);
}
static MP_DEFINE_CONST_FUN_OBJ_2(random_getrandbits_obj, random_getrandbits);

// An int below `end`, by the method of CPython's Random._randbelow: bits until they are small enough.
static mp_obj_t random_randbelow(mp_obj_t self_in, mp_obj_t end) {
    random_obj_t *self = get_random(self_in);
    if (mp_obj_is_small_int(end)) {
        mp_int_t n = MP_OBJ_SMALL_INT_VALUE(end);
        if (n <= 0) {
            return MP_OBJ_NEW_SMALL_INT(0);
        }
        if (n <= 0x7fffffff) {
            uint32_t shift = __builtin_clz((uint32_t)n);
            uint32_t word;
            do {
                word = next_word(self) >> shift;
            } while (word >= (uint32_t)n);
            return mp_obj_new_int_from_uint(word);
        }
    }
    size_t bits = bigint_bit_length(end);
    mp_obj_t number;
    do {
        METER_STEPS(1);
        number = random_bits(self, bits);
    } while (mp_binary_op(MP_BINARY_OP_LESS, number, end) != mp_const_true);
    return number;
}
static MP_DEFINE_CONST_FUN_OBJ_2(random_randbelow_obj, random_randbelow);

static mp_obj_t random_getstate(mp_obj_t self_in) {
    random_obj_t *self = get_random(self_in);
    mp_obj_tuple_t *tuple = MP_OBJ_TO_PTR(mp_obj_new_tuple(N + 1, NULL));
    for (int i = 0; i < N; ++i) {
        tuple->items[i] = mp_obj_new_int_from_uint(self->state[i]);
    }
    tuple->items[N] = MP_OBJ_NEW_SMALL_INT(self->next);
    return MP_OBJ_FROM_PTR(tuple);
}
static MP_DEFINE_CONST_FUN_OBJ_1(random_getstate_obj, random_getstate);

static mp_obj_t random_setstate(mp_obj_t self_in, mp_obj_t state) {
    random_obj_t *self = get_random(self_in);
    if (!mp_obj_is_type(state, &mp_type_tuple)) {
        mp_raise_TypeError(MP_ERROR_TEXT("state vector must be a tuple"));
    }
    size_t count;
    mp_obj_t *items;
    mp_obj_get_array(state, &count, &items);
    if (count != N + 1) {
        mp_raise_ValueError(MP_ERROR_TEXT("state vector is the wrong size"));
    }
    uint32_t words[N];
    for (int i = 0; i < N; ++i) {
        words[i] = mp_obj_get_int_truncated(items[i]);
    }
    mp_int_t next = mp_obj_get_int(items[N]);
    if (next < 0 || next > N) {
        mp_raise_ValueError(MP_ERROR_TEXT("invalid state"));
    }
    memcpy(self->state, words, sizeof(words));
    self->next = next;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(random_setstate_obj, random_setstate);

static const mp_rom_map_elem_t random_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_seed), MP_ROM_PTR(&random_seed_obj) },
    { MP_ROM_QSTR(MP_QSTR_random), MP_ROM_PTR(&random_random_obj) },
    { MP_ROM_QSTR(MP_QSTR_getrandbits), MP_ROM_PTR(&random_getrandbits_obj) },
    { MP_ROM_QSTR(MP_QSTR__randbelow), MP_ROM_PTR(&random_randbelow_obj) },
    { MP_ROM_QSTR(MP_QSTR_getstate), MP_ROM_PTR(&random_getstate_obj) },
    { MP_ROM_QSTR(MP_QSTR_setstate), MP_ROM_PTR(&random_setstate_obj) },
};
static MP_DEFINE_CONST_DICT(random_locals, random_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    random_type,
    MP_QSTR_Random,
    MP_TYPE_FLAG_NONE,
    make_new, random_make_new,
    locals_dict, &random_locals
    );

static const mp_rom_map_elem_t random_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__random) },
    { MP_ROM_QSTR(MP_QSTR_Random), MP_ROM_PTR(&random_type) },
};
static MP_DEFINE_CONST_DICT(random_globals, random_globals_table);

const mp_obj_module_t cloche_module_random = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&random_globals,
};

MP_REGISTER_MODULE(MP_QSTR__random, cloche_module_random);
