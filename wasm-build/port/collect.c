// SPDX-License-Identifier: MIT
// The heap: one area that grows in place at the end of linear memory, and the roots of a
// collection.
//
// Layout from __heap_base upwards:
//   frames of Python calls (pystack) | allocation table, sized for the cap | pool, growing
// Nothing else may call memory.grow, or the pool would stop being the end of memory.

#include <string.h>

#include "py/gc.h"
#include "py/mpstate.h"
#include "py/cstack.h"
#include "py/pystack.h"
#include "meter.h"
#include "port.h"

extern byte __heap_base;

#define WASM_PAGE (64 * 1024)
#define BLOCK MICROPY_BYTES_PER_GC_BLOCK
#define BLOCKS_PER_TABLE_BYTE (4)

// The linker puts the C stack first in memory (--stack-first), growing down towards 0.
#define STACK_TOP ((char *)CLOCHE_STACK_BYTES)

#define AREA (MP_STATE_MEM(area))

static size_t cap_blocks;
static size_t peak;

static size_t total_blocks(void) {
    return AREA.gc_alloc_table_byte_len * BLOCKS_PER_TABLE_BYTE;
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

static void set_total_blocks(size_t blocks) {
    AREA.gc_alloc_table_byte_len = blocks / BLOCKS_PER_TABLE_BYTE;
    AREA.gc_pool_end = AREA.gc_pool_start + blocks * BLOCK;
}

bool heap_init(size_t initial, size_t cap) {
    // Whole table bytes, and a pool that ends on a page.
    cap_blocks = cap / BLOCK & ~(size_t)(BLOCKS_PER_TABLE_BYTE - 1);
    byte *frames = align_up(&__heap_base, BLOCK);
    byte *table = frames + CLOCHE_PYSTACK_BYTES;
    // One byte that stays AT_FREE ends the table, as ALLOC_TABLE_GAP_BYTE does in gc.c.
    byte *pool = align_up(table + cap_blocks / BLOCKS_PER_TABLE_BYTE + 1, WASM_PAGE);
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
    set_total_blocks(initial / BLOCK);
    return true;
}

// Adds room for at least `need` more blocks; called by gc_alloc (patches.mjs).
bool gc_grow_in_place(size_t need) {
    size_t have = total_blocks();
    size_t wanted = have + MAX(have / 2, need);
    size_t blocks = MIN(wanted, cap_blocks) & ~(size_t)(BLOCKS_PER_TABLE_BYTE - 1);
    size_t tail = have - 1 - AREA.gc_last_used_block;
    if (blocks <= have || blocks - have + tail < need) {
        return false;
    }
    if (!reach(AREA.gc_pool_start + blocks * BLOCK)) {
        return false;
    }
    set_total_blocks(blocks);
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

void gc_collect(void) {
    // Pointers that live across a call are on the C stack: the build spills them there.
    void *here;
    gc_collect_start();
    gc_collect_root(&here, (STACK_TOP - (char *)&here) / sizeof(void *));
    gc_collect_end();
    size_t used = used_blocks();
    peak = MAX(peak, used * BLOCK);
    // A heap that stays nearly full would be collected again and again.
    if (used > total_blocks() / 4 * 3) {
        gc_grow_in_place(total_blocks() / 2);
    }
    meter_hurry();
}

size_t heap_used(void) {
    return used_blocks() * BLOCK;
}

size_t heap_size(void) {
    return total_blocks() * BLOCK;
}

size_t heap_peak(void) {
    return MAX(peak, heap_used());
}

void heap_peak_reset(void) {
    peak = 0;
}
