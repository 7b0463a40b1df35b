// SPDX-License-Identifier: MIT
// The file system as Python's os and open know it.

#include <string.h>

#include "py/runtime.h"
#include "py/mperrno.h"
#include "extmod/vfs.h"
#include "library.h"
#include "port.h"
#include "ramfs.h"

// POSIX's number; py/mperrno.h does not have it.
#define MP_ENOTEMPTY (39)

#define ROOT (MP_STATE_PORT(ramfs_root))
#define CWD (MP_STATE_PORT(ramfs_cwd))

static ramfs_node_t *existing(mp_obj_t path_in) {
    const char *path = mp_obj_str_get_str(path_in);
    ramfs_node_t *node = ramfs_find(path);
    if (node == NULL) {
        ramfs_raise(MP_ENOENT, path);
    }
    return node;
}

static mp_obj_t ramfs_mount(mp_obj_t self, mp_obj_t readonly, mp_obj_t mkfs) {
    (void)self;
    (void)readonly;
    (void)mkfs;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(ramfs_mount_obj, ramfs_mount);

static MP_DEFINE_CONST_FUN_OBJ_3(ramfs_open_obj, ramfs_file_open);

static mp_obj_t ramfs_chdir(mp_obj_t self, mp_obj_t path) {
    (void)self;
    ramfs_node_t *node = existing(path);
    if (!node->is_dir) {
        ramfs_raise(MP_ENOTDIR, mp_obj_str_get_str(path));
    }
    CWD = node;
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_chdir_obj, ramfs_chdir);

static mp_obj_t ramfs_getcwd(mp_obj_t self) {
    (void)self;
    vstr_t vstr;
    vstr_init(&vstr, 16);
    for (const ramfs_node_t *node = CWD; node->parent != NULL; node = node->parent) {
        vstr_ins_byte(&vstr, 0, '/');
        size_t len = strlen(node->name);
        for (size_t i = 0; i < len; ++i) {
            vstr_ins_byte(&vstr, 1 + i, node->name[i]);
        }
    }
    if (vstr.len == 0) {
        vstr_add_char(&vstr, '/');
    }
    return mp_obj_new_str_from_vstr(&vstr);
}
static MP_DEFINE_CONST_FUN_OBJ_1(ramfs_getcwd_obj, ramfs_getcwd);

static mp_obj_t ramfs_ilistdir(mp_obj_t self, mp_obj_t path) {
    (void)self;
    ramfs_node_t *dir = existing(path);
    if (!dir->is_dir) {
        ramfs_raise(MP_ENOTDIR, mp_obj_str_get_str(path));
    }
    bool is_str = mp_obj_is_str(path);
    // A list made at once: the directory may change while it is iterated.
    mp_obj_t entries = mp_obj_new_list(0, NULL);
    for (ramfs_node_t *node = dir->is_library ? library_children(dir) : dir->children; node != NULL; node = node->next) {
        size_t len = strlen(node->name);
        mp_obj_t entry[4] = {
            is_str ? mp_obj_new_str(node->name, len) : mp_obj_new_bytes((const byte *)node->name, len),
            MP_OBJ_NEW_SMALL_INT(node->is_dir ? MP_S_IFDIR : MP_S_IFREG),
            MP_OBJ_NEW_SMALL_INT(0),
            mp_obj_new_int_from_uint(node->len),
        };
        mp_obj_list_append(entries, mp_obj_new_tuple(4, entry));
    }
    return mp_getiter(entries, NULL);
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_ilistdir_obj, ramfs_ilistdir);

static mp_obj_t ramfs_mkdir(mp_obj_t self, mp_obj_t path_in) {
    (void)self;
    const char *path = mp_obj_str_get_str(path_in);
    ramfs_node_t *dir;
    const char *name;
    size_t len;
    if (ramfs_walk(path, &dir, &name, &len) != NULL) {
        ramfs_raise(MP_EEXIST, path);
    }
    if (dir == NULL || len > RAMFS_NAME_MAX) {
        ramfs_raise(dir == NULL ? MP_ENOENT : MP_EINVAL, path);
    }
    ramfs_make(dir, name, len, true);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_mkdir_obj, ramfs_mkdir);

static mp_obj_t remove_node(mp_obj_t path_in, bool want_dir) {
    ramfs_node_t *node = existing(path_in);
    int errcode = 0;
    if (node->is_dir != want_dir) {
        errcode = want_dir ? MP_ENOTDIR : MP_EISDIR;
    } else if (node->children != NULL) {
        errcode = MP_ENOTEMPTY;
    } else if (node == ROOT || (CWD != NULL && ramfs_is_within(CWD, node))) {
        errcode = MP_EBUSY;
    } else if (node->is_readonly || node->parent->is_readonly) {
        errcode = MP_EROFS;
    }
    if (errcode != 0) {
        ramfs_raise(errcode, mp_obj_str_get_str(path_in));
    }
    ramfs_unlink(node);
    return mp_const_none;
}

static mp_obj_t ramfs_remove(mp_obj_t self, mp_obj_t path) {
    (void)self;
    return remove_node(path, false);
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_remove_obj, ramfs_remove);

static mp_obj_t ramfs_rmdir(mp_obj_t self, mp_obj_t path) {
    (void)self;
    return remove_node(path, true);
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_rmdir_obj, ramfs_rmdir);

static mp_obj_t ramfs_rename(mp_obj_t self, mp_obj_t from_in, mp_obj_t to_in) {
    (void)self;
    ramfs_node_t *node = existing(from_in);
    const char *to = mp_obj_str_get_str(to_in);
    ramfs_node_t *dir;
    const char *name;
    size_t len;
    ramfs_node_t *target = ramfs_walk(to, &dir, &name, &len);
    if (target == node) {
        return mp_const_none;
    }
    if (target != NULL) {
        if (node->is_dir || target->is_dir) {
            ramfs_raise(MP_EEXIST, to);
        }
        dir = target->parent;
        name = target->name;
        len = strlen(name);
    }
    if (dir == NULL || len > RAMFS_NAME_MAX) {
        ramfs_raise(dir == NULL ? MP_ENOENT : MP_EINVAL, to);
    }
    if (node == ROOT || ramfs_is_within(dir, node)) {
        ramfs_raise(MP_EINVAL, to);
    }
    ramfs_check_writable(node, mp_obj_str_get_str(from_in));
    ramfs_check_writable(node->parent, mp_obj_str_get_str(from_in));
    ramfs_check_writable(dir, to);
    ramfs_check_path(dir, node, len, to);
    if (target != NULL) {
        ramfs_check_writable(target, to);
    }
    const char *copy = ramfs_new_name(name, len);
    if (target != NULL) {
        ramfs_unlink(target);
    }
    ramfs_unlink(node);
    node->name = copy;
    ramfs_link(dir, node);
    return mp_const_none;
}
static MP_DEFINE_CONST_FUN_OBJ_3(ramfs_rename_obj, ramfs_rename);

static mp_obj_t new_stat(size_t n_fields, const size_t *fields) {
    mp_obj_t items[10];
    for (size_t i = 0; i < 10; ++i) {
        items[i] = mp_obj_new_int_from_uint(i < n_fields ? fields[i] : 0);
    }
    return mp_obj_new_tuple(10, items);
}

static mp_obj_t ramfs_stat(mp_obj_t self, mp_obj_t path) {
    (void)self;
    ramfs_node_t *node = existing(path);
    size_t fields[7] = { node->is_dir ? MP_S_IFDIR : MP_S_IFREG, [6] = node->len };
    return new_stat(7, fields);
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_stat_obj, ramfs_stat);

static mp_obj_t ramfs_statvfs(mp_obj_t self, mp_obj_t path) {
    (void)self;
    existing(path);
    size_t free_blocks = (heap_size() - heap_used()) / 512;
    size_t fields[10] = { 512, 512, heap_size() / 512, free_blocks, free_blocks, [9] = RAMFS_NAME_MAX };
    return new_stat(10, fields);
}
static MP_DEFINE_CONST_FUN_OBJ_2(ramfs_statvfs_obj, ramfs_statvfs);

static const mp_rom_map_elem_t ramfs_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_mount), MP_ROM_PTR(&ramfs_mount_obj) },
    { MP_ROM_QSTR(MP_QSTR_umount), MP_ROM_PTR(&mp_identity_obj) },
    { MP_ROM_QSTR(MP_QSTR_open), MP_ROM_PTR(&ramfs_open_obj) },
    { MP_ROM_QSTR(MP_QSTR_chdir), MP_ROM_PTR(&ramfs_chdir_obj) },
    { MP_ROM_QSTR(MP_QSTR_getcwd), MP_ROM_PTR(&ramfs_getcwd_obj) },
    { MP_ROM_QSTR(MP_QSTR_ilistdir), MP_ROM_PTR(&ramfs_ilistdir_obj) },
    { MP_ROM_QSTR(MP_QSTR_mkdir), MP_ROM_PTR(&ramfs_mkdir_obj) },
    { MP_ROM_QSTR(MP_QSTR_remove), MP_ROM_PTR(&ramfs_remove_obj) },
    { MP_ROM_QSTR(MP_QSTR_rmdir), MP_ROM_PTR(&ramfs_rmdir_obj) },
    { MP_ROM_QSTR(MP_QSTR_rename), MP_ROM_PTR(&ramfs_rename_obj) },
    { MP_ROM_QSTR(MP_QSTR_stat), MP_ROM_PTR(&ramfs_stat_obj) },
    { MP_ROM_QSTR(MP_QSTR_statvfs), MP_ROM_PTR(&ramfs_statvfs_obj) },
};
static MP_DEFINE_CONST_DICT(ramfs_locals, ramfs_locals_table);

static mp_import_stat_t ramfs_import_stat(void *self, const char *path) {
    (void)self;
    ramfs_node_t *node = ramfs_find(path);
    if (node == NULL) {
        return MP_IMPORT_STAT_NO_EXIST;
    }
    return node->is_dir ? MP_IMPORT_STAT_DIR : MP_IMPORT_STAT_FILE;
}

static const mp_vfs_proto_t ramfs_proto = {
    .import_stat = ramfs_import_stat,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    ramfs_type,
    MP_QSTR_VfsRam,
    MP_TYPE_FLAG_NONE,
    protocol, &ramfs_proto,
    locals_dict, &ramfs_locals
    );

static const mp_obj_base_t ramfs_obj = { &ramfs_type };

void ramfs_mount_root(void) {
    ROOT = m_new0(ramfs_node_t, 1);
    ROOT->name = "";
    ROOT->is_dir = true;
    CWD = ROOT;
    mp_obj_t args[2] = { MP_OBJ_FROM_PTR(&ramfs_obj), MP_OBJ_NEW_QSTR(MP_QSTR__slash_) };
    mp_vfs_mount(2, args, (mp_map_t *)&mp_const_empty_map);
    MP_STATE_VM(vfs_cur) = MP_STATE_VM(vfs_mount_table);
}
