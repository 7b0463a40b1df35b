// SPDX-License-Identifier: MIT
// hashlib: MD5, SHA-1, SHA-2 and SHA-3.

#include <string.h>

#include "py/runtime.h"
#include "py/objstr.h"
#include "hash_blocks.h"

#define MAX_BLOCK (144)

typedef enum { MD5, SHA1, SHA256, SHA512, SHA3 } kind_t;

typedef struct _algorithm_t {
    const char *name;
    uint8_t kind;
    uint8_t digest_size;
    uint8_t block_size;
    const void *start; // what the state begins with, 64 bytes at most; NULL: zeros
} algorithm_t;

static const uint32_t start_sha1[8] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };
static const uint32_t start_sha224[8] = {
    0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
};
static const uint32_t start_sha256[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};
static const uint64_t start_sha384[8] = {
    0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939,
    0x67332667ffc00b31, 0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
};
static const uint64_t start_sha512[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

static const algorithm_t algorithms[] = {
    { "md5", MD5, 16, 64, start_sha1 },
    { "sha1", SHA1, 20, 64, start_sha1 },
    { "sha224", SHA256, 28, 64, start_sha224 },
    { "sha256", SHA256, 32, 64, start_sha256 },
    { "sha384", SHA512, 48, 128, start_sha384 },
    { "sha512", SHA512, 64, 128, start_sha512 },
    { "sha3_224", SHA3, 28, 144, NULL },
    { "sha3_256", SHA3, 32, 136, NULL },
    { "sha3_384", SHA3, 48, 104, NULL },
    { "sha3_512", SHA3, 64, 72, NULL },
};

typedef struct _hash_obj_t {
    mp_obj_base_t base;
    const algorithm_t *algorithm;
    uint64_t length; // bytes taken
    hash_state_t state;
    uint8_t block[MAX_BLOCK]; // the last length % block_size bytes
} hash_obj_t;

static const mp_obj_type_t hash_type;

static void take_block(hash_obj_t *self, const uint8_t *block) {
    switch (self->algorithm->kind) {
        case MD5:
            hash_md5_block(&self->state, block);
            break;
        case SHA1:
            hash_sha1_block(&self->state, block);
            break;
        case SHA256:
            hash_sha256_block(&self->state, block);
            break;
        case SHA512:
            hash_sha512_block(&self->state, block);
            break;
        default:
            for (int i = 0; i < self->algorithm->block_size; ++i) {
                self->state.d[i / 8] ^= (uint64_t)block[i] << 8 * (i % 8);
            }
            hash_keccak(&self->state);
            break;
    }
}

static void take_bytes(hash_obj_t *self, const uint8_t *data, size_t len) {
    size_t size = self->algorithm->block_size;
    size_t held = self->length % size;
    self->length += len;
    if (held + len < size) {
        memcpy(self->block + held, data, len);
        return;
    }
    if (held > 0) {
        memcpy(self->block + held, data, size - held);
        take_block(self, self->block);
        data += size - held;
        len -= size - held;
    }
    for (; len >= size; data += size, len -= size) {
        take_block(self, data);
    }
    memcpy(self->block, data, len);
}

// Works on a copy: what was taken so far stays as it is.
static void finish(const hash_obj_t *original, uint8_t *digest) {
    hash_obj_t self = *original;
    size_t size = self.algorithm->block_size;
    size_t held = self.length % size;
    uint64_t bits = self.length * 8;
    kind_t kind = self.algorithm->kind;
    memset(self.block + held, 0, size - held);
    if (kind == SHA3) {
        self.block[held] = 0x06;
        self.block[size - 1] |= 0x80;
    } else {
        self.block[held] = 0x80;
        if (held + 1 + size / 8 > size) {
            take_block(&self, self.block);
            memset(self.block, 0, size);
        }
        for (int i = 0; i < 8; ++i) {
            self.block[kind == MD5 ? size - 8 + i : size - 1 - i] = bits >> 8 * i;
        }
    }
    take_block(&self, self.block);
    for (int i = 0; i < self.algorithm->digest_size; ++i) {
        if (kind == SHA3 || kind == SHA512) {
            digest[i] = self.state.d[i / 8] >> 8 * (kind == SHA3 ? i % 8 : 7 - i % 8);
        } else {
            digest[i] = self.state.w[i / 4] >> 8 * (kind == MD5 ? i % 4 : 3 - i % 4);
        }
    }
}

static void update(hash_obj_t *self, mp_obj_t data) {
    if (mp_obj_is_str(data)) {
        mp_raise_TypeError(MP_ERROR_TEXT("Strings must be encoded before hashing"));
    }
    mp_buffer_info_t info;
    if (!mp_get_buffer(data, &info, MP_BUFFER_READ)) {
        mp_raise_TypeError(MP_ERROR_TEXT("object supporting the buffer API required"));
    }
    const uint8_t *from = info.buf;
    for (size_t len = info.len; len > 0;) {
        size_t part = MIN(len, 4096);
        METER_STEPS(64);
        take_bytes(self, from, part);
        from += part;
        len -= part;
    }
}

static mp_obj_t new_hash(const algorithm_t *algorithm, size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    enum { ARG_string, ARG_usedforsecurity };
    static const mp_arg_t allowed[] = {
        { MP_QSTR_string, MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
        { MP_QSTR_usedforsecurity, MP_ARG_KW_ONLY | MP_ARG_OBJ, { .u_obj = MP_OBJ_NULL } },
    };
    mp_arg_val_t values[MP_ARRAY_SIZE(allowed)];
    mp_arg_parse_all(n_args, args, kw_args, MP_ARRAY_SIZE(allowed), allowed, values);
    hash_obj_t *self = mp_obj_malloc(hash_obj_t, &hash_type);
    self->algorithm = algorithm;
    self->length = 0;
    memset(&self->state, 0, sizeof(self->state));
    if (algorithm->start != NULL) {
        memcpy(&self->state, algorithm->start, algorithm->kind == SHA512 ? 64 : 32);
    }
    if (values[ARG_string].u_obj != MP_OBJ_NULL) {
        update(self, values[ARG_string].u_obj);
    }
    return MP_OBJ_FROM_PTR(self);
}

static mp_obj_t hash_update(mp_obj_t self_in, mp_obj_t data) {
    update(MP_OBJ_TO_PTR(self_in), data);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(hash_update_obj, hash_update);

static mp_obj_t hash_digest(mp_obj_t self_in) {
    hash_obj_t *self = MP_OBJ_TO_PTR(self_in);
    uint8_t digest[64];
    finish(self, digest);
    return mp_obj_new_bytes(digest, self->algorithm->digest_size);
}
static MP_DEFINE_CONST_FUN_OBJ_1(hash_digest_obj, hash_digest);

static mp_obj_t hash_hexdigest(mp_obj_t self_in) {
    hash_obj_t *self = MP_OBJ_TO_PTR(self_in);
    uint8_t digest[64];
    char text[128];
    finish(self, digest);
    size_t size = self->algorithm->digest_size;
    for (size_t i = 0; i < 2 * size; ++i) {
        text[i] = "0123456789abcdef"[digest[i / 2] >> (i % 2 ? 0 : 4) & 15];
    }
    return mp_obj_new_str(text, 2 * size);
}
static MP_DEFINE_CONST_FUN_OBJ_1(hash_hexdigest_obj, hash_hexdigest);

static mp_obj_t hash_copy(mp_obj_t self_in) {
    hash_obj_t *copy = m_new_obj(hash_obj_t);
    *copy = *(hash_obj_t *)MP_OBJ_TO_PTR(self_in);
    return MP_OBJ_FROM_PTR(copy);
}
static MP_DEFINE_CONST_FUN_OBJ_1(hash_copy_obj, hash_copy);

static void hash_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    const algorithm_t *algorithm = ((hash_obj_t *)MP_OBJ_TO_PTR(self_in))->algorithm;
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR_name) {
        dest[0] = mp_obj_new_str(algorithm->name, strlen(algorithm->name));
    } else if (attr == MP_QSTR_digest_size) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(algorithm->digest_size);
    } else if (attr == MP_QSTR_block_size) {
        dest[0] = MP_OBJ_NEW_SMALL_INT(algorithm->block_size);
    } else {
        dest[1] = MP_OBJ_SENTINEL; // among the methods
    }
}

static void hash_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    mp_printf(print, "<%s hash object>", ((hash_obj_t *)MP_OBJ_TO_PTR(self_in))->algorithm->name);
}

static const mp_rom_map_elem_t hash_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_update), MP_ROM_PTR(&hash_update_obj) },
    { MP_ROM_QSTR(MP_QSTR_digest), MP_ROM_PTR(&hash_digest_obj) },
    { MP_ROM_QSTR(MP_QSTR_hexdigest), MP_ROM_PTR(&hash_hexdigest_obj) },
    { MP_ROM_QSTR(MP_QSTR_copy), MP_ROM_PTR(&hash_copy_obj) },
};
static MP_DEFINE_CONST_DICT(hash_locals, hash_locals_table);

static MP_DEFINE_CONST_OBJ_TYPE(
    hash_type,
    MP_QSTR_HASH,
    MP_TYPE_FLAG_NONE,
    print, hash_print,
    attr, hash_attr,
    locals_dict, &hash_locals
    );

#define ALGORITHM(name, index) \
    static mp_obj_t make_##name(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) { \
        return new_hash(&algorithms[index], n_args, args, kw_args); \
    } \
    static MP_DEFINE_CONST_FUN_OBJ_KW(make_##name##_obj, 0, make_##name);

ALGORITHM(md5, 0)
ALGORITHM(sha1, 1)
ALGORITHM(sha224, 2)
ALGORITHM(sha256, 3)
ALGORITHM(sha384, 4)
ALGORITHM(sha512, 5)
ALGORITHM(sha3_224, 6)
ALGORITHM(sha3_256, 7)
ALGORITHM(sha3_384, 8)
ALGORITHM(sha3_512, 9)

// hashlib.new(name, data=b'')
static mp_obj_t hashlib_new(size_t n_args, const mp_obj_t *args, mp_map_t *kw_args) {
    const char *name = mp_obj_str_get_str(args[0]);
    for (size_t i = 0; i < MP_ARRAY_SIZE(algorithms); ++i) {
        const char *known = algorithms[i].name;
        size_t at = 0;
        while (known[at] != 0 && (known[at] == name[at] || known[at] == (name[at] | 0x20))) {
            ++at;
        }
        if (known[at] == 0 && name[at] == 0) {
            return new_hash(&algorithms[i], n_args - 1, args + 1, kw_args);
        }
    }
    mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("unsupported hash type %s"), name);
}
static MP_DEFINE_CONST_FUN_OBJ_KW(hashlib_new_obj, 1, hashlib_new);

void hashlib_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest);

// hashlib.algorithms_available and .algorithms_guaranteed: a new set each time, so that nobody's
// changes are another's.
void hashlib_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    if (dest[0] == MP_OBJ_NULL && (attr == MP_QSTR_algorithms_available || attr == MP_QSTR_algorithms_guaranteed)) {
        mp_obj_t names[MP_ARRAY_SIZE(algorithms)];
        for (size_t i = 0; i < MP_ARRAY_SIZE(algorithms); ++i) {
            names[i] = mp_obj_new_str(algorithms[i].name, strlen(algorithms[i].name));
        }
        dest[0] = mp_obj_new_set(MP_ARRAY_SIZE(algorithms), names);
    }
}

static const mp_rom_map_elem_t hashlib_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR_hashlib) },
    { MP_ROM_QSTR(MP_QSTR_md5), MP_ROM_PTR(&make_md5_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha1), MP_ROM_PTR(&make_sha1_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha224), MP_ROM_PTR(&make_sha224_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha256), MP_ROM_PTR(&make_sha256_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha384), MP_ROM_PTR(&make_sha384_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha512), MP_ROM_PTR(&make_sha512_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha3_224), MP_ROM_PTR(&make_sha3_224_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha3_256), MP_ROM_PTR(&make_sha3_256_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha3_384), MP_ROM_PTR(&make_sha3_384_obj) },
    { MP_ROM_QSTR(MP_QSTR_sha3_512), MP_ROM_PTR(&make_sha3_512_obj) },
    { MP_ROM_QSTR(MP_QSTR_new), MP_ROM_PTR(&hashlib_new_obj) },
};
static MP_DEFINE_CONST_DICT(hashlib_globals, hashlib_globals_table);

const mp_obj_module_t cloche_module_hashlib = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&hashlib_globals,
};

MP_REGISTER_EXTENSIBLE_MODULE(MP_QSTR_hashlib, cloche_module_hashlib);
MP_REGISTER_MODULE_DELEGATION(cloche_module_hashlib, hashlib_attr);
