// SPDX-License-Identifier: MIT
// Open files of the in-memory file system.

#include <string.h>

#include "py/runtime.h"
#include "py/stream.h"
#include "py/mperrno.h"
#include "ramfs.h"

typedef struct _ramfs_file_t {
    mp_obj_base_t base;
    ramfs_node_t *node; // NULL once closed
    mp_obj_t name;
    mp_obj_t mode;
    size_t pos;
    bool readable;
    bool writable;
    bool append;
    bool translates; // what ends a line is read as \n
} ramfs_file_t;

// io.UnsupportedOperation.
MP_DEFINE_CONST_OBJ_TYPE(
    cloche_type_UnsupportedOperation,
    MP_QSTR_UnsupportedOperation,
    MP_TYPE_FLAG_NONE,
    make_new, mp_obj_exception_make_new,
    print, mp_obj_exception_print,
    attr, mp_obj_exception_attr,
    parent, &mp_type_OSError
    );

static const mp_obj_type_t ramfs_fileio_type;
static const mp_obj_type_t ramfs_textio_type;

mp_obj_t ramfs_file_open(mp_obj_t self, mp_obj_t path_in, mp_obj_t mode_in) {
    (void)self;
    const char *mode = mp_obj_str_get_str(mode_in);
    char action = 0;
    bool update = false;
    bool binary = false;
    for (const char *m = mode; *m != '\0'; ++m) {
        if (strchr("rwax", *m) != NULL && action == 0) {
            action = *m;
        } else if (*m == '+') {
            update = true;
        } else if (*m == 'b') {
            binary = true;
        } else if (*m != 't') {
            action = 0;
            break;
        }
    }
    if (action == 0) {
        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("invalid mode: '%s'"), mode);
    }
    const char *path = mp_obj_str_get_str(path_in);
    ramfs_node_t *node;
    if (action == 'r') {
        node = ramfs_find(path);
        if (node == NULL || node->is_dir) {
            ramfs_raise(node == NULL ? MP_ENOENT : MP_EISDIR, path);
        }
        if (update) {
            ramfs_check_writable(node, path);
        }
    } else {
        node = ramfs_file_for_writing(path, action == 'x');
        if (action == 'w') {
            ramfs_file_resize(node, 0);
        }
    }
    ramfs_file_t *file = mp_obj_malloc(ramfs_file_t, binary ? &ramfs_fileio_type : &ramfs_textio_type);
    file->node = node;
    file->name = path_in;
    file->mode = mode_in;
    file->pos = 0;
    file->readable = action == 'r' || update;
    file->writable = action != 'r' || update;
    file->append = action == 'a';
    file->translates = !binary;
    return MP_OBJ_FROM_PTR(file);
}

// For open() with `newline`: lines end as they stand.
void ramfs_file_keep_line_ends(mp_obj_t self_in) {
    ramfs_file_t *self = MP_OBJ_TO_PTR(self_in);
    self->translates = false;
}

static ramfs_file_t *opened(mp_obj_t self_in) {
    ramfs_file_t *self = MP_OBJ_TO_PTR(self_in);
    if (self->node == NULL) {
        mp_raise_ValueError(MP_ERROR_TEXT("I/O operation on closed file."));
    }
    return self;
}

static mp_uint_t file_read(mp_obj_t self_in, void *buf, mp_uint_t size, int *errcode) {
    ramfs_file_t *self = opened(self_in);
    if (!self->readable) {
        mp_raise_msg(&cloche_type_UnsupportedOperation, MP_ERROR_TEXT("not readable"));
    }
    size_t left = self->pos < self->node->len ? self->node->len - self->pos : 0;
    size_t got = MIN(left, size);
    const byte *from = self->node->data + self->pos;
    if (!self->translates || memchr(from, '\r', got) == NULL) {
        memcpy(buf, from, got);
        self->pos += got;
        return got;
    }
    // As CPython's universal newlines: \r\n and \r are read as \n.
    const byte *end = from + left;
    size_t written = 0;
    for (; written < size && from < end; ++written) {
        byte next = *from++;
        if (next == '\r') {
            from += from < end && *from == '\n';
            next = '\n';
        }
        ((byte *)buf)[written] = next;
    }
    meter_left -= written >> 8;
    self->pos = from - self->node->data;
    return written;
}

static mp_uint_t file_write(mp_obj_t self_in, const void *buf, mp_uint_t size, int *errcode) {
    ramfs_file_t *self = opened(self_in);
    if (!self->writable) {
        mp_raise_msg(&cloche_type_UnsupportedOperation, MP_ERROR_TEXT("not writable"));
    }
    if (self->append) {
        self->pos = self->node->len;
    }
    if (self->pos + size < self->pos) {
        *errcode = MP_EINVAL;
        return MP_STREAM_ERROR;
    }
    if (self->pos + size > self->node->len) {
        ramfs_file_resize(self->node, self->pos + size);
    }
    memcpy(self->node->data + self->pos, buf, size);
    ramfs_touch(self->node);
    self->pos += size;
    return size;
}

static mp_uint_t file_seek(ramfs_file_t *self, struct mp_stream_seek_t *seek, int *errcode) {
    int64_t base = 0;
    if (seek->whence == MP_SEEK_CUR) {
        base = self->pos;
    } else if (seek->whence == MP_SEEK_END) {
        base = self->node->len;
    }
    int64_t pos = base + seek->offset;
    if (pos < 0 || pos > INT32_MAX) {
        *errcode = MP_EINVAL;
        return MP_STREAM_ERROR;
    }
    self->pos = pos;
    seek->offset = pos;
    return 0;
}

static mp_uint_t file_ioctl(mp_obj_t self_in, mp_uint_t request, uintptr_t arg, int *errcode) {
    switch (request) {
        case MP_STREAM_SEEK:
            return file_seek(opened(self_in), (struct mp_stream_seek_t *)arg, errcode);
        case MP_STREAM_FLUSH:
            opened(self_in);
            return 0;
        case MP_STREAM_CLOSE:
            ((ramfs_file_t *)MP_OBJ_TO_PTR(self_in))->node = NULL;
            return 0;
        default:
            *errcode = MP_EINVAL;
            return MP_STREAM_ERROR;
    }
}

// truncate([size]): cuts or fills with zeros; returns the new size.
static mp_obj_t file_truncate(size_t n_args, const mp_obj_t *args) {
    ramfs_file_t *self = opened(args[0]);
    mp_int_t size = n_args > 1 && args[1] != mp_const_none ? mp_obj_get_int(args[1]) : (mp_int_t)self->pos;
    if (!self->writable || size < 0) {
        mp_raise_OSError(self->writable ? MP_EINVAL : MP_EBADF);
    }
    ramfs_file_resize(self->node, size);
    return mp_obj_new_int(size);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(file_truncate_obj, 1, 2, file_truncate);

static mp_obj_t file_readable(mp_obj_t self) {
    return mp_obj_new_bool(opened(self)->readable);
}
static MP_DEFINE_CONST_FUN_OBJ_1(file_readable_obj, file_readable);

static mp_obj_t file_writable(mp_obj_t self) {
    return mp_obj_new_bool(opened(self)->writable);
}
static MP_DEFINE_CONST_FUN_OBJ_1(file_writable_obj, file_writable);

static void file_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    ramfs_file_t *self = MP_OBJ_TO_PTR(self_in);
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    if (attr == MP_QSTR_closed) {
        dest[0] = mp_obj_new_bool(self->node == NULL);
    } else if (attr == MP_QSTR_name) {
        dest[0] = self->name;
    } else if (attr == MP_QSTR_mode) {
        dest[0] = self->mode;
    } else if (attr == MP_QSTR_encoding && self->base.type == &ramfs_textio_type) {
        dest[0] = MP_OBJ_NEW_QSTR(MP_QSTR_utf_hyphen_8);
    } else {
        dest[1] = MP_OBJ_SENTINEL; // among the methods
    }
}

static mp_obj_t file_write_value(size_t n_args, const mp_obj_t *args) {
    ramfs_file_t *self = MP_OBJ_TO_PTR(args[0]);
    if (self->base.type != &ramfs_textio_type && mp_obj_is_str(args[1])) {
        mp_raise_TypeError(MP_ERROR_TEXT("a bytes-like object is required, not 'str'"));
    }
    return mp_stream_write_obj.fun.var(n_args, args);
}
static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(file_write_obj, 2, 4, file_write_value);

MP_DECLARE_CONST_FUN_OBJ_2(streams_writelines_obj);
MP_DECLARE_CONST_FUN_OBJ_1(streams_yes_obj);
MP_DECLARE_CONST_FUN_OBJ_1(streams_no_obj);

static const mp_rom_map_elem_t file_locals_table[] = {
    { MP_ROM_QSTR(MP_QSTR_readable), MP_ROM_PTR(&file_readable_obj) },
    { MP_ROM_QSTR(MP_QSTR_writable), MP_ROM_PTR(&file_writable_obj) },
    { MP_ROM_QSTR(MP_QSTR_seekable), MP_ROM_PTR(&streams_yes_obj) },
    { MP_ROM_QSTR(MP_QSTR_isatty), MP_ROM_PTR(&streams_no_obj) },
    { MP_ROM_QSTR(MP_QSTR_writelines), MP_ROM_PTR(&streams_writelines_obj) },
    { MP_ROM_QSTR(MP_QSTR_read), MP_ROM_PTR(&mp_stream_read_obj) },
    { MP_ROM_QSTR(MP_QSTR_readinto), MP_ROM_PTR(&mp_stream_readinto_obj) },
    { MP_ROM_QSTR(MP_QSTR_readline), MP_ROM_PTR(&mp_stream_unbuffered_readline_obj) },
    { MP_ROM_QSTR(MP_QSTR_readlines), MP_ROM_PTR(&mp_stream_unbuffered_readlines_obj) },
    { MP_ROM_QSTR(MP_QSTR_write), MP_ROM_PTR(&file_write_obj) },
    { MP_ROM_QSTR(MP_QSTR_seek), MP_ROM_PTR(&mp_stream_seek_obj) },
    { MP_ROM_QSTR(MP_QSTR_tell), MP_ROM_PTR(&mp_stream_tell_obj) },
    { MP_ROM_QSTR(MP_QSTR_truncate), MP_ROM_PTR(&file_truncate_obj) },
    { MP_ROM_QSTR(MP_QSTR_flush), MP_ROM_PTR(&mp_stream_flush_obj) },
    { MP_ROM_QSTR(MP_QSTR_close), MP_ROM_PTR(&mp_stream_close_obj) },
    { MP_ROM_QSTR(MP_QSTR___enter__), MP_ROM_PTR(&mp_identity_obj) },
    { MP_ROM_QSTR(MP_QSTR___exit__), MP_ROM_PTR(&mp_stream___exit___obj) },
};
static MP_DEFINE_CONST_DICT(file_locals, file_locals_table);

static const mp_stream_p_t fileio_stream_p = {
    .read = file_read,
    .write = file_write,
    .ioctl = file_ioctl,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    ramfs_fileio_type,
    MP_QSTR_FileIO,
    MP_TYPE_FLAG_ITER_IS_STREAM,
    attr, file_attr,
    protocol, &fileio_stream_p,
    locals_dict, &file_locals
    );

static const mp_stream_p_t textio_stream_p = {
    .read = file_read,
    .write = file_write,
    .ioctl = file_ioctl,
    .is_text = true,
};

static MP_DEFINE_CONST_OBJ_TYPE(
    ramfs_textio_type,
    MP_QSTR_TextIOWrapper,
    MP_TYPE_FLAG_ITER_IS_STREAM,
    attr, file_attr,
    protocol, &textio_stream_p,
    locals_dict, &file_locals
    );
