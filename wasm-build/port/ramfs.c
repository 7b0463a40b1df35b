// SPDX-License-Identifier: MIT

#include <string.h>

#include "py/runtime.h"
#include "py/mperrno.h"
#include "cbor.h"
#include "limit.h"
#include "port.h"
#include "ramfs.h"

MP_REGISTER_ROOT_POINTER(struct _ramfs_node_t *ramfs_root);
MP_REGISTER_ROOT_POINTER(struct _ramfs_node_t *ramfs_cwd);

#define ROOT (MP_STATE_PORT(ramfs_root))
#define CWD (MP_STATE_PORT(ramfs_cwd))

uint32_t ramfs_changes;
bool ramfs_is_host;

// What the quotas count: the root is not among them.
static size_t node_count;
static size_t bytes_in_all;

void ramfs_touch(ramfs_node_t *node) {
    node->changed = ++ramfs_changes;
}

void ramfs_check_writable(const ramfs_node_t *node, const char *path) {
    if (node->is_readonly && !ramfs_is_host) {
        ramfs_raise(MP_EROFS, path);
    }
}

void ramfs_file_resize(ramfs_node_t *node, size_t len) {
    if (!ramfs_is_host && len > node->len) {
        if (len > limits_value[LIMIT_FILE_BYTES]) {
            limits_raise_files(LIMIT_FILE_BYTES);
        }
        if (node->is_counted && bytes_in_all - node->len + len > limits_value[LIMIT_FILES_BYTES]) {
            limits_raise_files(LIMIT_FILES_BYTES);
        }
    }
    if (len > node->alloc) {
        size_t alloc = MAX(len, node->alloc + node->alloc / 2);
        node->data = m_renew(byte, node->data, node->alloc, alloc);
        node->alloc = alloc;
    }
    if (len > node->len) {
        memset(node->data + node->len, 0, len - node->len);
    }
    if (node->is_counted) {
        bytes_in_all += len - node->len;
    }
    node->len = len;
    ramfs_touch(node);
}

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
    if (!node->is_counted) {
        node->is_counted = true;
        ++node_count;
        bytes_in_all += node->len;
    }
    ramfs_touch(node);
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
    node->is_counted = false;
    --node_count;
    bytes_in_all -= node->len;
    ++ramfs_changes;
}

// Whether bytes are UTF-8 as RFC 3629, section 4, has it: no surrogates, no longer forms.
static bool is_text(const byte *at, size_t len) {
    for (const byte *end = at + len; at < end; ) {
        byte first = *at++;
        size_t more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        byte low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        byte high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        if (more > 0 && (first < 0xc2 || first > 0xf4 || (size_t)(end - at) < more || *at < low || *at > high)) {
            return false;
        }
        for (; more > 0; --more) {
            if ((*at++ & 0xc0) != 0x80) {
                return false;
            }
        }
    }
    return true;
}

// The host knows files by their names as text.
const char *ramfs_new_name(const char *name, size_t len) {
    if (!is_text((const byte *)name, len)) {
        ramfs_raise(MP_EINVAL, name);
    }
    char *copy = m_new(char, len + 1);
    memcpy(copy, name, len);
    copy[len] = '\0';
    return copy;
}

ramfs_node_t *ramfs_make(ramfs_node_t *dir, const char *name, size_t len, bool is_dir) {
    if (!ramfs_is_host && node_count >= limits_value[LIMIT_FILE_COUNT]) {
        limits_raise_files(LIMIT_FILE_COUNT);
    }
    ramfs_check_writable(dir, name);
    ramfs_check_path(dir, NULL, len, name);
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
        ramfs_check_writable(node, path);
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

// Bytes of the longest path below `top`, from `top` on.
static size_t longest_below(const ramfs_node_t *top) {
    size_t longest = 0;
    size_t here = 0;
    for (const ramfs_node_t *node = top; ; ) {
        if (node->children != NULL) {
            node = node->children;
            here += 1 + strlen(node->name);
        } else {
            while (node != top && node->next == NULL) {
                here -= 1 + strlen(node->name);
                node = node->parent;
            }
            if (node == top) {
                return longest;
            }
            here -= strlen(node->name);
            node = node->next;
            here += strlen(node->name);
        }
        longest = MAX(longest, here);
    }
}

void ramfs_check_path(const ramfs_node_t *dir, const ramfs_node_t *node, size_t len, const char *path) {
    size_t whole = 1 + len + (node == NULL ? 0 : longest_below(node));
    for (; dir->parent != NULL; dir = dir->parent) {
        whole += 1 + strlen(dir->name);
    }
    if (whole > RAMFS_PATH_MAX) {
        ramfs_raise(RAMFS_ENAMETOOLONG, path);
    }
}

bool ramfs_is_within(const ramfs_node_t *node, const ramfs_node_t *dir) {
    for (; node != NULL; node = node->parent) {
        if (node == dir) {
            return true;
        }
    }
    return false;
}

// Makes the directories on the way to the last component of `path`.
static void make_parents(char *path, bool is_readonly) {
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        ramfs_node_t *dir;
        const char *name;
        size_t len;
        ramfs_node_t *node = ramfs_walk(path, &dir, &name, &len);
        if (node == NULL && dir != NULL) {
            ramfs_make(dir, name, len, true)->is_readonly = is_readonly;
        }
        *slash = '/';
    }
}

void ramfs_host_write(char *path, const byte *data, size_t len, bool is_readonly) {
    make_parents(path, is_readonly);
    ramfs_node_t *node = ramfs_file_for_writing(path, false);
    // Emptied first: what does not fit leaves no half of it.
    ramfs_file_resize(node, 0);
    ramfs_file_resize(node, len);
    memcpy(node->data, data, len);
    node->is_readonly = is_readonly;
}

void ramfs_host_remove(const char *path) {
    ramfs_node_t *node = ramfs_find(path);
    if (node == NULL) {
        ramfs_raise(MP_ENOENT, path);
    }
    if (node == ROOT || ramfs_is_within(CWD, node)) {
        ramfs_raise(MP_EBUSY, path);
    }
    // With all it holds.
    while (node->children != NULL) {
        ramfs_node_t *leaf = node->children;
        while (leaf->children != NULL) {
            leaf = leaf->children;
        }
        ramfs_unlink(leaf);
    }
    ramfs_unlink(node);
}

static void write_path(const ramfs_node_t *node, vstr_t *path) {
    vstr_reset(path);
    for (; node->parent != NULL; node = node->parent) {
        vstr_ins_byte(path, 0, '/');
        size_t len = strlen(node->name);
        for (size_t i = 0; i < len; ++i) {
            vstr_ins_byte(path, 1 + i, node->name[i]);
        }
    }
}

void ramfs_host_list(void) {
    vstr_t path;
    vstr_init(&path, 64);
    cbor_write_array(&repr_print, node_count);
    // A walk along the tree's own links: its depth is the program's to choose.
    for (ramfs_node_t *node = ROOT; ; ) {
        if (node != ROOT) {
            write_path(node, &path);
            cbor_write_array(&repr_print, 4);
            cbor_write_text(&repr_print, path.buf, path.len);
            if (node->is_dir) {
                cbor_write_null(&repr_print);
            } else {
                cbor_write_uint(&repr_print, node->len);
            }
            cbor_write_uint(&repr_print, node->changed);
            cbor_write_bool(&repr_print, node->is_readonly);
        }
        if (node->children != NULL) {
            node = node->children;
            continue;
        }
        while (node != ROOT && node->next == NULL) {
            node = node->parent;
        }
        if (node == ROOT) {
            return;
        }
        node = node->next;
    }
}

mp_obj_t ramfs_host_read(const char *path) {
    ramfs_node_t *node = ramfs_find(path);
    if (node == NULL || node->is_dir) {
        ramfs_raise(node == NULL ? MP_ENOENT : MP_EISDIR, path);
    }
    return mp_obj_new_bytes(node->data, node->len);
}
