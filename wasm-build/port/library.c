// SPDX-License-Identifier: MIT

#include <string.h>

#include "py/objexcept.h"
#include "py/runtime.h"
#include "py/mperrno.h"
#include "host.h"
#include "library.h"
#include "port.h"

// As wasm-build/lib/library.mjs writes it.
#define VERSION (1)
#define MAGIC "CLOCHELB"

typedef struct {
    uint32_t name_at; // from the library's first byte; ended by a NUL
    uint32_t name_len;
    uint32_t data_at;
    uint32_t data_len;
} entry_t;

typedef struct {
    char magic[8];
    uint32_t version;
    uint32_t bytes;
    char build_id[64];
    uint32_t count;
    entry_t entries[]; // sorted by name
} library_t;

// Names of texts that say why a module cannot be here.
#define ABSENT "absent/"

// Room for a library of `len` bytes, or NULL when there is not so much. What stood there is gone.
HOST_EXPORT(library_room) byte *engine_library_room(size_t len) {
    if (len > CLOCHE_LIBRARY_BYTES) {
        return NULL;
    }
    memset(heap_library(), 0, sizeof(library_t));
    return heap_library();
}

// The library, or NULL while the host has not placed it.
static const library_t *library(void) {
    const library_t *self = (const library_t *)heap_library();
    return memcmp(self->magic, MAGIC, sizeof(self->magic)) == 0 && self->version == VERSION ? self : NULL;
}

static const char *name_of(const library_t *self, size_t i) {
    return (const char *)self + self->entries[i].name_at;
}

// The first entry whose name is not less than `name`.
static size_t lower_bound(const library_t *self, const char *name) {
    size_t low = 0;
    size_t high = self->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(name_of(self, middle), name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static const entry_t *find(const library_t *self, const char *name) {
    size_t i = lower_bound(self, name);
    return i < self->count && strcmp(name_of(self, i), name) == 0 ? &self->entries[i] : NULL;
}

static ramfs_node_t *new_node(ramfs_node_t *parent, const char *name, size_t len) {
    ramfs_node_t *node = m_new0(ramfs_node_t, 1);
    node->parent = parent;
    node->name = ramfs_new_name(name, len);
    node->is_readonly = true;
    node->is_library = true;
    return node;
}

// Its name holds a slash, which makes whole paths come out right.
static ramfs_node_t *new_top(void) {
    ramfs_node_t *top = new_node(MP_STATE_PORT(ramfs_root), &LIBRARY_PATH[1], strlen(LIBRARY_PATH) - 1);
    top->is_dir = true;
    return top;
}

static void set_data(ramfs_node_t *node, const library_t *self, const entry_t *entry) {
    // Outside the heap, so that the collector lets it be.
    node->data = (byte *)self + entry->data_at;
    node->len = entry->data_len;
}

// Whether something's name begins with `name` and a slash.
static bool is_directory(const library_t *self, const char *name, size_t len) {
    for (size_t i = lower_bound(self, name); i < self->count; ++i) {
        const char *at = name_of(self, i);
        if (strncmp(at, name, len) != 0) {
            return false;
        }
        if (at[len] == '/') {
            return true;
        }
    }
    return false;
}

ramfs_node_t *library_node(const char *path, ramfs_node_t **dir, const char **name, size_t *len) {
    const library_t *self = library();
    size_t prefix = strlen(LIBRARY_PATH);
    if (self == NULL || strncmp(path, LIBRARY_PATH, prefix) != 0 || (path[prefix] != '/' && path[prefix] != '\0')) {
        return NULL;
    }
    const char *below = path + prefix;
    while (*below == '/') {
        ++below;
    }
    ramfs_node_t *top = new_top();
    if (*below == '\0') {
        return top;
    }
    if (strncmp(below, ABSENT, strlen(ABSENT)) == 0) {
        return NULL;
    }
    const entry_t *entry = find(self, below);
    bool is_dir = entry == NULL && is_directory(self, below, strlen(below));
    const char *last = strrchr(below, '/');
    *name = last == NULL ? below : last + 1;
    *len = strlen(*name);
    ramfs_node_t *parent = top;
    if (last != NULL) {
        parent = new_node(top, below, last - below);
        parent->is_dir = true;
    }
    if (entry == NULL && !is_dir) {
        *dir = parent;
        return NULL;
    }
    ramfs_node_t *node = new_node(parent, *name, *len);
    node->is_dir = is_dir;
    if (entry != NULL) {
        set_data(node, self, entry);
    }
    return node;
}

ramfs_node_t *library_children(const ramfs_node_t *dir) {
    const library_t *self = library();
    ramfs_node_t *first = NULL;
    if (self == NULL) {
        return NULL;
    }
    bool is_top = dir->parent == MP_STATE_PORT(ramfs_root);
    size_t skip = is_top ? 0 : strlen(dir->name) + 1;
    for (size_t i = self->count; i-- > 0;) {
        const char *name = name_of(self, i);
        if (strncmp(name, ABSENT, strlen(ABSENT)) == 0
            || (!is_top && (strncmp(name, dir->name, skip - 1) != 0 || name[skip - 1] != '/'))) {
            continue;
        }
        name += skip;
        const char *slash = strchr(name, '/');
        size_t len = slash == NULL ? strlen(name) : (size_t)(slash - name);
        if (slash != NULL && first != NULL && strncmp(first->name, name, len) == 0 && first->name[len] == '\0') {
            continue;
        }
        ramfs_node_t *node = new_node((ramfs_node_t *)dir, name, len);
        node->is_dir = slash != NULL;
        if (slash == NULL) {
            set_data(node, self, &self->entries[i]);
        }
        node->next = first;
        first = node;
    }
    return first;
}

void library_explain(qstr module) {
    const library_t *self = library();
    if (self == NULL) {
        return;
    }
    char name[sizeof(ABSENT) + 32];
    const char *text = qstr_str(module);
    if (strlen(text) > 32) {
        return;
    }
    strcpy(name, ABSENT);
    strcat(name, text);
    const entry_t *entry = find(self, name);
    if (entry != NULL) {
        mp_obj_t why = mp_obj_new_str((const char *)self + entry->data_at, entry->data_len);
        nlr_raise(mp_obj_new_exception_arg1(&mp_type_ModuleNotFoundError, why));
    }
}
