// SPDX-License-Identifier: MIT

#include <string.h>

#include "py/runtime.h"
#include "py/mperrno.h"
#include "port.h"
#include "ramfs.h"

MP_REGISTER_ROOT_POINTER(struct _ramfs_node_t *ramfs_root);
MP_REGISTER_ROOT_POINTER(struct _ramfs_node_t *ramfs_cwd);

#define ROOT (MP_STATE_PORT(ramfs_root))
#define CWD (MP_STATE_PORT(ramfs_cwd))

void ramfs_raise(int errcode, const char *path) {
    mp_raise_OSError_with_filename(errcode, path);
}

static ramfs_node_t *child_named(ramfs_node_t *dir, const char *name, size_t len) {
    for (ramfs_node_t *node = dir->children; node != NULL; node = node->next) {
        if (strncmp(node->name, name, len) == 0 && node->name[len] == '\0') {
            return node;
        }
    }
    return NULL;
}

// Takes one step along a path. `*path` moves behind the component; an empty one is ".".
static ramfs_node_t *step(ramfs_node_t *dir, const char **path, const char **name, size_t *len) {
    while (**path == '/') {
        ++*path;
    }
    *name = *path;
    while (**path != '\0' && **path != '/') {
        ++*path;
    }
    *len = *path - *name;
    if (*len == 0 || (*len == 1 && (*name)[0] == '.')) {
        return dir;
    }
    if (*len == 2 && (*name)[0] == '.' && (*name)[1] == '.') {
        return dir->parent != NULL ? dir->parent : dir;
    }
    return dir->is_dir ? child_named(dir, *name, *len) : NULL;
}

ramfs_node_t *ramfs_walk(const char *path, ramfs_node_t **dir, const char **name, size_t *len) {
    ramfs_node_t *node = *path == '/' || CWD == NULL ? ROOT : CWD;
    *dir = NULL;
    do {
        ramfs_node_t *from = node;
        node = step(from, &path, name, len);
        if (node == NULL) {
            while (*path == '/') {
                ++path;
            }
            *dir = *path == '\0' && from->is_dir ? from : NULL;
            return NULL;
        }
    } while (*path != '\0');
    return node;
}

ramfs_node_t *ramfs_find(const char *path) {
    ramfs_node_t *dir;
    const char *name;
    size_t len;
    return ramfs_walk(path, &dir, &name, &len);
}

void ramfs_link(ramfs_node_t *dir, ramfs_node_t *node) {
    ramfs_node_t **end = &dir->children;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    node->parent = dir;
    node->next = NULL;
    *end = node;
}

void ramfs_unlink(ramfs_node_t *node) {
    ramfs_node_t **at = &node->parent->children;
    while (*at != node) {
        at = &(*at)->next;
    }
    *at = node->next;
    node->parent = NULL;
    node->next = NULL;
}

const char *ramfs_new_name(const char *name, size_t len) {
    char *copy = m_new(char, len + 1);
    memcpy(copy, name, len);
    copy[len] = '\0';
    return copy;
}

ramfs_node_t *ramfs_make(ramfs_node_t *dir, const char *name, size_t len, bool is_dir) {
    ramfs_node_t *node = m_new0(ramfs_node_t, 1);
    node->name = ramfs_new_name(name, len);
    node->is_dir = is_dir;
    ramfs_link(dir, node);
    return node;
}

ramfs_node_t *ramfs_file_for_writing(const char *path, bool exclusive) {
    ramfs_node_t *dir;
    const char *name;
    size_t len;
    ramfs_node_t *node = ramfs_walk(path, &dir, &name, &len);
    if (node != NULL) {
        if (node->is_dir || exclusive) {
            ramfs_raise(node->is_dir ? MP_EISDIR : MP_EEXIST, path);
        }
        return node;
    }
    if (dir == NULL || name[len] == '/') {
        ramfs_raise(MP_ENOENT, path);
    }
    if (len > RAMFS_NAME_MAX) {
        ramfs_raise(MP_EINVAL, path);
    }
    return ramfs_make(dir, name, len, false);
}

bool ramfs_is_within(const ramfs_node_t *node, const ramfs_node_t *dir) {
    for (; node != NULL; node = node->parent) {
        if (node == dir) {
            return true;
        }
    }
    return false;
}

void ramfs_host_write(const char *path, const byte *data, size_t len) {
    ramfs_node_t *node = ramfs_file_for_writing(path, false);
    ramfs_file_resize(node, len);
    memcpy(node->data, data, len);
}

mp_obj_t ramfs_host_read(const char *path) {
    ramfs_node_t *node = ramfs_find(path);
    if (node == NULL || node->is_dir) {
        ramfs_raise(node == NULL ? MP_ENOENT : MP_EISDIR, path);
    }
    return mp_obj_new_bytes(node->data, node->len);
}
