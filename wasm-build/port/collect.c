// SPDX-License-Identifier: MIT
// The heap: one area that grows in place at the end of linear memory, and the roots of a
// collection.
//
// Layout from __heap_base upwards:
//   standard library | frames of Python calls (pystack) | allocation table, sized for the largest heap | pool, growing
// Nothing else may call memory.grow, or the pool would stop being the end of memory.

#include <string.h>

#include "py/gc.h"
#include "py/mpstate.h"
#include "py/cstack.h"
#include "py/pystack.h"
#include "meter.h"
#include "port.h"
#include "text.h"

extern byte __heap_base;

#define WASM_PAGE (64 * 1024)
#define BLOCK MICROPY_BYTES_PER_GC_BLOCK
#define BLOCKS_PER_TABLE_BYTE (4)

// The linker puts the C stack first in memory (--stack-first), growing down towards 0.
#define STACK_TOP ((char *)CLOCHE_STACK_BYTES)

// The end of the heap that a running program cannot have: a program that filled the rest would
// leave no room to compile the next cell, and so no way to free anything.
#define RESERVE_BYTES (256 * 1024)

#define AREA (MP_STATE_MEM(area))

static size_t cap_blocks;
static size_t reserve_blocks;
static bool is_reserve_open;
// What a program may use up to, where that is more than the limit less the reserve.
static size_t granted_blocks;
static size_t peak;
bool heap_collects_always;

static size_t pool_blocks(void) {
    return (AREA.gc_pool_end - AREA.gc_pool_start) / BLOCK;
}

// Makes linear memory reach `end`.
static bool reach(const byte *end) {
    size_t have = __builtin_wasm_memory_size(0);
    size_t want = ((uintptr_t)end + WASM_PAGE - 1) / WASM_PAGE;
    return want <= have || __builtin_wasm_memory_grow(0, want - have) != (size_t)-1;
}

static byte *align_up(byte *p, size_t to) {
    return (byte *)(((uintptr_t)p + to - 1) & ~(to - 1));
}

// Room above what is live that a program gets in any case, and how far past the limit that may
// lead, all runs together: a session whose variables fill the heap can still be worked with.
#define ROOM_BLOCKS (64 * 1024 / BLOCK)
#define OVER_BLOCKS (1024 * 1024 / BLOCK)
#define MAX_BLOCKS (CLOCHE_HEAP_MAX_BYTES / BLOCK)

// Blocks that allocations may use now.
static size_t usable_blocks(void) {
    if (is_reserve_open) {
        return MIN(MAX(cap_blocks, granted_blocks + reserve_blocks), MAX_BLOCKS);
    }
    return MAX(cap_blocks - reserve_blocks, granted_blocks);
}

static void set_pool_blocks(size_t blocks) {
    AREA.gc_pool_end = AREA.gc_pool_start + blocks * BLOCK;
    AREA.gc_alloc_table_byte_len = MIN(blocks, usable_blocks()) / BLOCKS_PER_TABLE_BYTE;
}

void heap_open_reserve(void) {
    is_reserve_open = true;
    set_pool_blocks(pool_blocks());
}

void heap_set_cap(size_t cap) {
    // Whole table bytes.
    cap_blocks = MIN(cap, CLOCHE_HEAP_MAX_BYTES) / BLOCK & ~(size_t)(BLOCKS_PER_TABLE_BYTE - 1);
    reserve_blocks = MIN(cap_blocks / 8, RESERVE_BYTES / BLOCK) & ~(size_t)(BLOCKS_PER_TABLE_BYTE - 1);
    if (AREA.gc_pool_start != NULL) {
        set_pool_blocks(pool_blocks());
    }
}

byte *heap_library(void) {
    return align_up(&__heap_base, BLOCK);
}

bool heap_init(size_t initial) {
    heap_set_cap(CLOCHE_HEAP_MAX_BYTES);
    is_reserve_open = true;
    byte *frames = heap_library() + CLOCHE_LIBRARY_BYTES;
    byte *table = frames + CLOCHE_PYSTACK_BYTES;
    // One byte that stays AT_FREE ends the table, as ALLOC_TABLE_GAP_BYTE does in gc.c.
    byte *pool = align_up(table + CLOCHE_HEAP_MAX_BYTES / BLOCK / BLOCKS_PER_TABLE_BYTE + 1, WASM_PAGE);
    if (!reach(pool + initial)) {
        return false;
    }
    mp_cstack_init_with_top(STACK_TOP, CLOCHE_STACK_BYTES);
    mp_pystack_init(frames, table);
    // gc_init sets what does not depend on the layout; then the layout replaces its own.
    gc_init(pool, pool + initial);
    memset(pool, 0, initial / BLOCK);
    AREA.gc_alloc_table_start = table;
    AREA.gc_pool_start = pool;
    set_pool_blocks(initial / BLOCK);
    return true;
}

// Adds room for at least `need` more blocks; called by gc_alloc (patches.mjs).
bool gc_grow_in_place(size_t need) {
    size_t have = pool_blocks();
    size_t wanted = have + MAX(have / 2, need);
    size_t blocks = MIN(wanted, usable_blocks()) & ~(size_t)(BLOCKS_PER_TABLE_BYTE - 1);
    size_t tail = have - 1 - AREA.gc_last_used_block;
    if (blocks <= have || blocks - have + tail < need) {
        return false;
    }
    if (!reach(AREA.gc_pool_start + blocks * BLOCK)) {
        return false;
    }
    set_pool_blocks(blocks);
    return true;
}

static size_t used_blocks(void) {
    // Two bits a block; 00 is free.
    const uint32_t *words = (const uint32_t *)AREA.gc_alloc_table_start;
    size_t bytes = AREA.gc_last_used_block / BLOCKS_PER_TABLE_BYTE + 1;
    size_t used = 0;
    for (size_t i = 0; i < (bytes + 3) / 4; ++i) {
        used += __builtin_popcount((words[i] | words[i] >> 1) & 0x55555555);
    }
    return used;
}

// Kinds in the allocation table, as py/gc.c has them.
#define KIND_TAIL (2)
#define FOUR_TAILS (0xaa)

static size_t head_of(size_t block) {
    const byte *table = AREA.gc_alloc_table_start;
    while ((table[block / BLOCKS_PER_TABLE_BYTE] >> 2 * (block % BLOCKS_PER_TABLE_BYTE) & 3) == KIND_TAIL) {
        --block;
        while (block % BLOCKS_PER_TABLE_BYTE == BLOCKS_PER_TABLE_BYTE - 1
               && table[block / BLOCKS_PER_TABLE_BYTE] == FOUR_TAILS) {
            block -= BLOCKS_PER_TABLE_BYTE;
        }
    }
    return block;
}

// Pointers that live across a call are on the C stack: the build spills them there. The
// compiler may have kept a pointer into an object only (to a field, to the next item), so here
// every address within an object keeps it.
static MP_NOINLINE void mark_from_stack(void) {
    void *here;
    for (void **word = &here; word < (void **)STACK_TOP; ++word) {
        byte *pointer = *word;
        if (pointer >= AREA.gc_pool_start && pointer < AREA.gc_pool_end) {
            size_t block = head_of((pointer - AREA.gc_pool_start) / BLOCK);
            void *head = AREA.gc_pool_start + block * BLOCK;
            gc_collect_root(&head, 1);
        }
    }
}

void heap_close_reserve(void) {
    granted_blocks = 0;
    if (AREA.gc_last_used_block + ROOM_BLOCKS > cap_blocks - reserve_blocks) {
        gc_collect();
        size_t wanted = AREA.gc_last_used_block + 1 + ROOM_BLOCKS;
        granted_blocks = MIN(MIN(wanted, cap_blocks + OVER_BLOCKS), MAX_BLOCKS) & ~(size_t)(BLOCKS_PER_TABLE_BYTE - 1);
    }
    is_reserve_open = false;
    set_pool_blocks(pool_blocks());
}

void gc_collect(void) {
    size_t limit = AREA.gc_alloc_table_byte_len;
    AREA.gc_alloc_table_byte_len = pool_blocks() / BLOCKS_PER_TABLE_BYTE;
    text_forget();
    gc_collect_start();
    mark_from_stack();
    gc_collect_end();
    AREA.gc_alloc_table_byte_len = limit;
    size_t used = used_blocks();
    peak = MAX(peak, used * BLOCK);
    // A heap that stays nearly full would be collected again and again.
    if (used > pool_blocks() / 4 * 3) {
        gc_grow_in_place(pool_blocks() / 2);
    }
    meter_hurry();
}

// The lowest address that a pointer may have: 0 is NULL.
#define STACK_BOTTOM ((char *)16)

void heap_forget_stack(void) {
    char *here = __builtin_frame_address(0);
    memset(STACK_BOTTOM, 0, here - STACK_BOTTOM);
}

const heap_region_t *heap_regions(void) {
    static heap_region_t regions[HEAP_REGIONS];
    size_t blocks = AREA.gc_last_used_block + 1;
    byte *table = AREA.gc_alloc_table_start;
    regions[0] = (heap_region_t) { (byte *)STACK_TOP, &__heap_base };
    regions[1] = (heap_region_t) { table, table + (blocks + BLOCKS_PER_TABLE_BYTE - 1) / BLOCKS_PER_TABLE_BYTE };
    regions[2] = (heap_region_t) { AREA.gc_pool_start, AREA.gc_pool_start + blocks * BLOCK };
    // Empty: how far memory has to reach.
    regions[3] = (heap_region_t) { AREA.gc_pool_end, AREA.gc_pool_end };
    return regions;
}

size_t heap_used(void) {
    return used_blocks() * BLOCK;
}

size_t heap_size(void) {
    return pool_blocks() * BLOCK;
}

size_t heap_peak(void) {
    return MAX(peak, heap_used());
}

void heap_peak_reset(void) {
    peak = 0;
}
