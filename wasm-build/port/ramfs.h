// SPDX-License-Identifier: MIT
// The file system of a session: a tree of nodes on the Python heap, so that it is part of
// whatever copies the session's memory. The tree is reached from one root pointer; an open
// file keeps its node alive after the name is removed, as POSIX has it.
#ifndef CLOCHE_RAMFS_H
#define CLOCHE_RAMFS_H

#include "py/obj.h"

#define RAMFS_NAME_MAX (255)
// Bytes of a whole path, as POSIX's PATH_MAX is on most systems.
#define RAMFS_PATH_MAX (4096)
// POSIX's number; py/mperrno.h does not have it.
#define RAMFS_ENAMETOOLONG (36)

typedef struct _ramfs_node_t {
    struct _ramfs_node_t *parent;   // NULL for the root and for removed nodes
    struct _ramfs_node_t *next;     // next entry of the same directory
    struct _ramfs_node_t *children; // first entry; directories only
    const char *name;               // on the heap, NUL-terminated
    byte *data;                     // contents; files only
    size_t len;
    size_t alloc;
    uint32_t changed;               // ramfs_changes when it last changed
    bool is_dir;
    bool is_readonly;               // for Python; the host may
    bool is_library;                // of library.c: not in the tree, not even the host may change it
    bool is_counted;                // stands in the tree, and so in the quotas
} ramfs_node_t;

// Counts all changes of the tree and of contents.
extern uint32_t ramfs_changes;
// The host acts: read-only nodes and quotas are no bar.
extern bool ramfs_is_host;

// Notes a change of the node's contents.
void ramfs_touch(ramfs_node_t *node);
// Raises OSError(EROFS) when Python may not change the node.
void ramfs_check_writable(const ramfs_node_t *node, const char *path);

// Finds `path`; where only its last component is missing, sets `*dir` and `*name` to make it.
ramfs_node_t *ramfs_walk(const char *path, ramfs_node_t **dir, const char **name, size_t *len);
// A new node, or an existing one, as the last entry of `dir`.
ramfs_node_t *ramfs_make(ramfs_node_t *dir, const char *name, size_t len, bool is_dir);
void ramfs_link(ramfs_node_t *dir, ramfs_node_t *node);
void ramfs_unlink(ramfs_node_t *node);
// A copy on the heap.
const char *ramfs_new_name(const char *name, size_t len);
// Raises OSError(ENAMETOOLONG) when `node` (or a new one: NULL), or something in it, would have too
// long a path as an entry of `dir` with a name of `len` bytes.
void ramfs_check_path(const ramfs_node_t *dir, const ramfs_node_t *node, size_t len, const char *path);
bool ramfs_is_within(const ramfs_node_t *node, const ramfs_node_t *dir);
// The node at `path`, or NULL. Relative paths start at the current directory.
ramfs_node_t *ramfs_find(const char *path);
// The file at `path`, made if missing. Raises OSError if that cannot be.
ramfs_node_t *ramfs_file_for_writing(const char *path, bool exclusive);
MP_NORETURN void ramfs_raise(int errcode, const char *path);

// ramfs_file.c
void ramfs_file_resize(ramfs_node_t *node, size_t len);
mp_obj_t ramfs_file_open(mp_obj_t self, mp_obj_t path, mp_obj_t mode);

#endif
