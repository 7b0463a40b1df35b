// SPDX-License-Identifier: MIT
// The hash table of dicts, sets, attributes and globals: entries in the order of their insertion,
// and behind them, in the same allocation, their hashes and an index (docs/decisions/0012).
//
//     entries   alloc of them: key and value in a map, key in a set
//     hashes    alloc of them, unless all keys are qstrs and there are few
//     head      only if there are more than SMALL
//     index     2^bits slots: 0, or 1 + the number of an entry
//
// Entries are dense, except that a removed one of a large table keeps its place, as MP_OBJ_SENTINEL,
// until the table is built anew. Few entries are searched one after the other. Maps that are arrays
// (is_ordered: constant ones and keyword arguments) have entries alone.
//
// Only comparing two keys and asking for a hash can run code of a program. Both happen before
// anything is changed, and a comparison that changed the table raises.

#include <string.h>

#include "py/runtime.h"
#include "table.h"

#define SMALL (8)
#define LEAST_BITS (5)

typedef struct _head_t {
    uint32_t bits;
    uint32_t fill;   // entries in use or removed
    uint32_t room;   // slots of the index that may still be taken: only shrinks
    uint32_t first;  // no entry stands before it
} head_t;

// A set's fields are those of a map. `width` is the words of an entry; it is a constant wherever
// these functions end up.
#define INLINE static inline __attribute__((always_inline))

#define TABLE(map) ((mp_obj_t *)(void *)(map)->table)
#define HASHES(map) ((uint32_t *)(TABLE(map) + (map)->alloc * width))
#define HEAD(map) ((head_t *)(HASHES(map) + (map)->alloc))
#define IS_SMALL(map) ((map)->alloc <= SMALL)

#define CACHE_AT(key) (MP_STATE_VM(map_lookup_cache)[((uintptr_t)(key) >> 2) % MICROPY_OPT_MAP_LOOKUP_CACHE_SIZE])

static inline uint32_t index_get(const head_t *head, size_t pos) {
    return head->bits <= 16 ? ((const uint16_t *)(head + 1))[pos] : ((const uint32_t *)(head + 1))[pos];
}

static inline void index_set(head_t *head, size_t pos, uint32_t value) {
    if (head->bits <= 16) {
        ((uint16_t *)(head + 1))[pos] = value;
    } else {
        ((uint32_t *)(head + 1))[pos] = value;
    }
}

#define FIRST_POS(hash, bits) ((hash) >> (32 - (bits)))
#define NEXT_POS(pos, perturb, mask) (((pos) * 5 + 1 + ((perturb) >>= 5)) & (mask))

static inline size_t capacity(uint32_t bits) {
    return ((size_t)2 << bits) / 3;
}

// Full-width and mixed, so that its high bits depend on all of the key's hash. It is odd: the
// collector cannot take it for a pointer.
static uint32_t hash_of(mp_obj_t key) {
    mp_uint_t hash;
    if (mp_obj_is_small_int(key)) {
        hash = (mp_uint_t)key;
    } else if (mp_obj_is_qstr(key)) {
        hash = (mp_uint_t)MP_OBJ_NEW_SMALL_INT(qstr_hash(MP_OBJ_QSTR_VALUE(key)));
    } else {
        hash = (mp_uint_t)mp_unary_op(MP_UNARY_OP_HASH, key);
    }
    return (uint32_t)hash * 0x9e3779b1u;
}

static size_t bytes_of(size_t width, size_t alloc, bool has_hashes, uint32_t bits) {
    size_t bytes = alloc * (width + has_hashes) * sizeof(mp_obj_t);
    if (alloc > SMALL) {
        bytes += sizeof(head_t) + ((size_t)1 << bits) * (bits <= 16 ? 2 : 4);
    }
    return bytes;
}

// Gives a map that has none a table for `want` entries.
static void allocate(mp_map_t *map, size_t width, size_t want, bool has_hashes) {
    uint32_t bits = 0;
    if (want > SMALL) {
        has_hashes = true;
        for (bits = LEAST_BITS; capacity(bits) < want; ++bits) {
        }
        want = capacity(bits);
    }
    void *table = m_malloc0(bytes_of(width, want, has_hashes, bits));
    map->table = table;
    map->alloc = want;
    map->has_hashes = has_hashes;
    if (!IS_SMALL(map)) {
        head_t *head = HEAD(map);
        head->bits = bits;
        head->room = want;
    }
}

// Appends a key that is not there to a table with room.
static mp_obj_t *append(mp_map_t *map, size_t width, mp_obj_t key, uint32_t hash) {
    size_t at = map->used;
    if (!IS_SMALL(map)) {
        head_t *head = HEAD(map);
        size_t mask = ((size_t)1 << head->bits) - 1;
        size_t pos = FIRST_POS(hash, head->bits);
        for (uint32_t perturb = hash; index_get(head, pos) != 0;) {
            pos = NEXT_POS(pos, perturb, mask);
        }
        at = head->fill++;
        head->room -= 1;
        index_set(head, pos, at + 1);
    }
    if (map->has_hashes) {
        HASHES(map)[at] = hash;
    }
    map->used += 1;
    if (!mp_obj_is_qstr(key)) {
        map->all_keys_are_qstrs = 0;
    }
    mp_obj_t *entry = TABLE(map) + at * width;
    entry[0] = key;
    return entry;
}

INLINE size_t end_of(const mp_map_t *map, size_t width) {
    return map->is_ordered || IS_SMALL(map) ? map->used : HEAD(map)->fill;
}

// Builds the table of `to` from the entries of `from`, which may be the same.
static void build(mp_map_t *to, const mp_map_t *from, size_t width, size_t want, bool has_hashes) {
    mp_map_t old = *from;
    mp_map_t made = {.all_keys_are_qstrs = 1};
    allocate(&made, width, want, has_hashes);
    size_t end = end_of(&old, width);
    meter_left -= end >> 4;
    for (size_t i = 0; i < end; i++) {
        mp_obj_t *entry = TABLE(&old) + i * width;
        if (entry[0] != MP_OBJ_NULL && entry[0] != MP_OBJ_SENTINEL) {
            uint32_t hash = 0;
            if (made.has_hashes) {
                // without hashes there are qstrs alone: asking runs no code
                hash = old.has_hashes ? HASHES(&old)[i] : hash_of(entry[0]);
            }
            mp_obj_t *added = append(&made, width, entry[0], hash);
            if (width == 2) {
                added[1] = entry[1];
            }
        }
    }
    *to = made;
}

static void grow(mp_map_t *map, size_t width, bool has_hashes) {
    size_t used = map->used;
    size_t want = used + 1;
    if (used >= SMALL) {
        // the same size again if half of it was removed, else twice that
        want = used * 2 <= map->alloc ? used + (used >> 1) + 1 : used * 2;
    } else if (used == map->alloc) {
        want = used >= 4 ? SMALL : used >= 2 || has_hashes ? 4 : 2;
    } else {
        want = map->alloc;
    }
    void *table = map->table;
    size_t alloc = map->alloc;
    build(map, map, width, want, has_hashes);
    m_del(mp_obj_t, table, alloc);
}

// Compares; raises if that changed the table, which then may be gone.
static bool is_equal(const mp_map_t *map, size_t width, mp_obj_t a, mp_obj_t b) {
    if (mp_obj_is_qstr(a) && mp_obj_is_qstr(b)) {
        return false;
    }
    if (mp_obj_is_small_int(a) && mp_obj_is_small_int(b)) {
        return false;
    }
    METER_STEPS(1);
    const void *table = map->table;
    size_t alloc = map->alloc;
    size_t size = map->is_ordered || IS_SMALL(map) ? map->used : HEAD(map)->room;
    bool equal = mp_obj_equal(a, b);
    if (map->table != table || map->alloc != alloc
        || size != (map->is_ordered || IS_SMALL(map) ? map->used : HEAD(map)->room)) {
        mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("container changed while it was searched"));
    }
    return equal;
}

// Removes an entry, and returns where its value can be read.
static mp_obj_t *remove_at(mp_map_t *map, size_t width, size_t at) {
    mp_obj_t *table = TABLE(map);
    map->used -= 1;
    if (IS_SMALL(map)) {
        size_t after = map->used - at;
        mp_obj_t value = width == 2 ? table[at * 2 + 1] : MP_OBJ_NULL;
        memmove(table + at * width, table + (at + 1) * width, after * width * sizeof(mp_obj_t));
        if (map->has_hashes) {
            uint32_t *hashes = HASHES(map);
            memmove(hashes + at, hashes + at + 1, after * sizeof(uint32_t));
        }
        mp_obj_t *entry = table + map->used * width;
        entry[0] = MP_OBJ_NULL;
        if (width == 2) {
            entry[1] = value;
        }
        return entry;
    }
    head_t *head = HEAD(map);
    table[at * width] = MP_OBJ_SENTINEL;
    while (head->first < head->fill && table[head->first * width] == MP_OBJ_SENTINEL) {
        head->first += 1;
    }
    while (head->fill > 0 && table[(head->fill - 1) * width] == MP_OBJ_SENTINEL) {
        head->fill -= 1;
        table[head->fill * width] = MP_OBJ_NULL;
    }
    if (head->first > head->fill) {
        head->first = head->fill;
    }
    return table + at * width;
}

// The number of the entry of a key, or -1. `hash` is only looked at if it is not by pointer.
INLINE mp_int_t find(mp_map_t *map, size_t width, mp_obj_t key, uint32_t hash, bool by_pointer) {
    mp_obj_t *table = TABLE(map);
    if (map->is_ordered || IS_SMALL(map)) {
        size_t used = map->used;
        if (by_pointer) {
            for (size_t i = 0; i < used; i++) {
                if (table[i * width] == key) {
                    return i;
                }
            }
            return -1;
        }
        if (map->all_keys_are_qstrs && mp_obj_is_small_int(key)) {
            return -1;
        }
        for (size_t i = 0; i < used; i++) {
            if (table[i * width] == key || ((!map->has_hashes || HASHES(map)[i] == hash)
                                            && is_equal(map, width, table[i * width], key))) {
                return i;
            }
        }
        return -1;
    }
    const head_t *head = HEAD(map);
    const uint32_t *hashes = HASHES(map);
    size_t mask = ((size_t)1 << head->bits) - 1;
    size_t pos = FIRST_POS(hash, head->bits);
    for (uint32_t perturb = hash;;) {
        uint32_t slot = index_get(head, pos);
        if (slot == 0) {
            return -1;
        }
        size_t at = slot - 1;
        if (hashes[at] == hash) {
            mp_obj_t found = table[at * width];
            if (found == key || (found != MP_OBJ_NULL && found != MP_OBJ_SENTINEL && !by_pointer
                                 && is_equal(map, width, found, key))) {
                return at;
            }
        }
        meter_left -= 1;
        pos = NEXT_POS(pos, perturb, mask);
    }
}

// Finds, adds or removes a key. Returns its entry or NULL; `*removed` becomes the key that was.
INLINE mp_obj_t *lookup(mp_map_t *map, size_t width, mp_obj_t key, mp_map_lookup_kind_t kind, mp_obj_t *removed) {
    bool is_qstr = mp_obj_is_qstr(key);
    bool by_pointer = is_qstr && map->all_keys_are_qstrs;
    uint32_t hash = 0;
    mp_int_t at = -1;
    if (!map->is_ordered && (!by_pointer || !IS_SMALL(map))) {
        hash = hash_of(key);
    }
    if (map->used != 0) {
        at = find(map, width, key, hash, by_pointer);
    }
    if (at >= 0) {
        mp_obj_t *entry = TABLE(map) + at * width;
        if (kind & MP_MAP_LOOKUP_REMOVE_IF_FOUND) {
            *removed = entry[0];
            return remove_at(map, width, at);
        }
        if (width == 2 && at < 256) {
            CACHE_AT(key) = at;
        }
        return entry;
    }
    if (!(kind & MP_MAP_LOOKUP_ADD_IF_NOT_FOUND)) {
        return NULL;
    }
    bool needs_hashes = map->has_hashes || !is_qstr;
    if (IS_SMALL(map)) {
        if (map->used == map->alloc || needs_hashes != map->has_hashes) {
            grow(map, width, needs_hashes);
        }
    } else {
        const head_t *head = HEAD(map);
        if (head->fill == map->alloc || head->room == 0) {
            grow(map, width, true);
        }
    }
    if (hash == 0 && map->has_hashes) {
        hash = hash_of(key);
    }
    mp_obj_t *entry = append(map, width, key, hash);
    if (width == 2) {
        entry[1] = MP_OBJ_NULL;
    }
    return entry;
}

/******************************************************************************/
/* maps                                                                       */

void mp_map_init(mp_map_t *map, size_t n) {
    *map = (mp_map_t) {.all_keys_are_qstrs = 1};
    if (n != 0) {
        allocate(map, 2, n, true);
    }
}

void mp_map_init_fixed_table(mp_map_t *map, size_t n, const mp_obj_t *table) {
    *map = (mp_map_t) {
        .all_keys_are_qstrs = 1, .is_fixed = 1, .is_ordered = 1,
        .used = n, .alloc = n, .table = (mp_map_elem_t *)table,
    };
}

// Differentiate from mp_map_clear() - semantics is different
void mp_map_deinit(mp_map_t *map) {
    if (!map->is_fixed) {
        m_del(mp_map_elem_t, map->table, map->alloc);
    }
    map->used = map->alloc = 0;
}

void mp_map_clear(mp_map_t *map) {
    if (!map->is_fixed) {
        m_del(mp_map_elem_t, map->table, map->alloc);
    }
    *map = (mp_map_t) {.all_keys_are_qstrs = 1};
}

static __attribute__((noinline)) mp_map_elem_t *map_lookup(mp_map_t *map, mp_obj_t key, mp_map_lookup_kind_t kind) {
    mp_obj_t removed;
    return (mp_map_elem_t *)(void *)lookup(map, 2, key, kind, &removed);
}

// - MP_MAP_LOOKUP: returns NULL if not found, else the entry
// - MP_MAP_LOOKUP_ADD_IF_NOT_FOUND: returns the entry, with value MP_OBJ_NULL if it was added
// - MP_MAP_LOOKUP_REMOVE_IF_FOUND: returns NULL if not found, else a place with the value that was
mp_map_elem_t *MICROPY_WRAP_MP_MAP_LOOKUP(mp_map_lookup)(mp_map_t * map, mp_obj_t key, mp_map_lookup_kind_t kind) {
    // The place where this key was last seen, in whichever map: objects of a class agree in it.
    if (kind != MP_MAP_LOOKUP_REMOVE_IF_FOUND) {
        size_t at = CACHE_AT(key);
        if (at < map->alloc && map->table[at].key == key) {
            return &map->table[at];
        }
    }
    return map_lookup(map, key, kind);
}

void mp_map_copy(mp_map_t *to, const mp_map_t *from) {
    if (from->used == 0) {
        mp_map_init(to, 0);
    } else {
        build(to, from, 2, from->used, from->has_hashes || from->used > SMALL || !from->all_keys_are_qstrs);
    }
}

size_t mp_map_end(const mp_map_t *map) {
    return end_of(map, 2);
}

size_t mp_map_first(const mp_map_t *map) {
    const size_t width = 2;
    return map->is_ordered || IS_SMALL(map) ? 0 : HEAD(map)->first;
}

INLINE size_t bytes_now(const mp_map_t *map, size_t width) {
    uint32_t bits = map->is_ordered || IS_SMALL(map) ? 0 : HEAD(map)->bits;
    return map->is_ordered ? 0 : bytes_of(width, map->alloc, map->has_hashes, bits);
}

size_t mp_map_bytes(const mp_map_t *map) {
    return bytes_now(map, 2);
}

mp_map_elem_t mp_map_take(mp_map_t *map, bool last) {
    size_t at = last ? mp_map_end(map) - 1 : mp_map_first(map);
    mp_map_elem_t elem = map->table[at];
    mp_map_elem_t *gone = (mp_map_elem_t *)(void *)remove_at(map, 2, at);
    gone->value = MP_OBJ_NULL;
    return elem;
}

void mp_map_move(mp_map_t *map, mp_obj_t key, bool to_end) {
    const size_t width = 2;
    mp_map_elem_t *elem = mp_map_lookup(map, key, MP_MAP_LOOKUP);
    if (elem == NULL) {
        mp_raise_type_arg(&mp_type_KeyError, key);
    }
    size_t moved = elem - map->table;
    if (to_end && moved == mp_map_end(map) - 1) {
        return;
    }
    // There may be no room at either end: all of it is written anew.
    mp_map_t made = {.all_keys_are_qstrs = 1};
    size_t end = mp_map_end(map);
    allocate(&made, width, map->used, true);
    meter_left -= end;
    for (size_t i = 0; i <= end; i++) {
        size_t at = to_end ? (i == end ? moved : i) : (i == 0 ? moved : i - 1);
        if ((at == moved) == (i == (to_end ? end : 0)) && mp_map_slot_is_filled(map, at)) {
            mp_map_elem_t entry = map->table[at];
            uint32_t hash = map->has_hashes ? HASHES(map)[at] : hash_of(entry.key);
            append(&made, width, entry.key, hash)[1] = entry.value;
        }
    }
    *map = made;
}

/******************************************************************************/
/* sets                                                                       */

#define AS_MAP(set) ((mp_map_t *)(void *)(set))
_Static_assert(sizeof(mp_set_t) == sizeof(mp_map_t), "a set is a map of one word");

void mp_set_init(mp_set_t *set, size_t n) {
    *AS_MAP(set) = (mp_map_t) {.all_keys_are_qstrs = 1};
    if (n != 0) {
        allocate(AS_MAP(set), 1, n, true);
    }
}

// Also finds and removes, or else adds: the bits of both in `kind`. Returns the element, MP_OBJ_NULL
// if there is none.
mp_obj_t mp_set_lookup(mp_set_t *set, mp_obj_t key, mp_map_lookup_kind_t kind) {
    mp_obj_t removed = MP_OBJ_NULL;
    mp_obj_t *entry = lookup(AS_MAP(set), 1, key, kind, &removed);
    return entry == NULL ? MP_OBJ_NULL : removed != MP_OBJ_NULL ? removed : *entry;
}

mp_obj_t mp_set_remove_first(mp_set_t *set) {
    const size_t width = 1;
    mp_map_t *map = AS_MAP(set);
    if (map->used == 0) {
        return MP_OBJ_NULL;
    }
    size_t at = IS_SMALL(map) ? 0 : HEAD(map)->first;
    mp_obj_t element = set->table[at];
    remove_at(map, 1, at);
    return element;
}

void mp_set_clear(mp_set_t *set) {
    m_del(mp_obj_t, set->table, set->alloc);
    *AS_MAP(set) = (mp_map_t) {.all_keys_are_qstrs = 1};
}

void mp_set_copy(mp_set_t *to, const mp_set_t *from) {
    if (from->used == 0) {
        mp_set_init(to, 0);
    } else {
        build(AS_MAP(to), AS_MAP(from), 1, from->used, from->has_hashes || from->used > SMALL);
    }
}

size_t mp_set_end(const mp_set_t *set) {
    return end_of(AS_MAP(set), 1);
}

size_t mp_set_bytes(const mp_set_t *set) {
    return bytes_now(AS_MAP(set), 1);
}
