// SPDX-License-Identifier: MIT
#ifndef CLOCHE_HASH_BLOCKS_H
#define CLOCHE_HASH_BLOCKS_H

#include <stddef.h>
#include <stdint.h>

typedef union _hash_state_t {
    uint32_t w[8];
    uint64_t d[25];
} hash_state_t;

// Each takes one block into the state.
void hash_md5_block(hash_state_t *state, const uint8_t *block);    // 64 bytes
void hash_sha1_block(hash_state_t *state, const uint8_t *block);   // 64 bytes
void hash_sha256_block(hash_state_t *state, const uint8_t *block); // 64 bytes
void hash_sha512_block(hash_state_t *state, const uint8_t *block); // 128 bytes
void hash_keccak(hash_state_t *state);                             // what was xored into it

#endif
