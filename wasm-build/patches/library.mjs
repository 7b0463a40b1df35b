// The standard library in Python: where it is found, what its modules are made of, and the
// streams that a program may exchange.

export const LIBRARY = [
  {
    file: 'py/builtinimport.c',
    reason: 'For some modules the library says why they cannot be here (port/library.c).',
    find: '        // Not found -- fail.\n',
    replace:
      '        // Not found -- fail.\n' +
      '        void library_explain(qstr module);\n' +
      '        if (outer_module_obj == MP_OBJ_NULL) {\n            library_explain(full_mod_name);\n        }\n',
  },
  {
    file: 'py/objmodule.c',
    reason:
      'The part of a module that is written in C has the name of the whole with an underscore, as ' +
      "in CPython: a module of the library is made on it. MicroPython's letter u is for words too.",
    find: "        if (module_name_str[0] != 'u') {\n",
    replace: "        if (module_name_str[0] != '_') {\n",
  },
  {
    file: 'extmod/vfs_reader.c',
    reason:
      'Files lie in memory: a module is compiled from there, not through a file and a buffer.',
    find: '    mp_obj_t args[2] = {\n',
    replace:
      '    const byte *ramfs_source(const char *path, size_t *len);\n' +
      '    size_t len;\n' +
      '    const byte *source = ramfs_source(qstr_str(filename), &len);\n' +
      '    if (source != NULL) {\n' +
      '        mp_reader_new_mem(reader, source, len, 0);\n' +
      '        return;\n' +
      '    }\n' +
      '    mp_obj_t args[2] = {\n',
  },
  {
    file: 'py/objnamedtuple.h',
    reason: 'Classes of named tuples have methods (port/namedtuple.c).',
    find: '    // This is a mp_obj_type_t with eight slots.\n    mp_obj_empty_type_t base;\n    void *slots[8];\n',
    replace:
      '    // This is a mp_obj_type_t with nine slots.\n    mp_obj_empty_type_t base;\n    void *slots[9];\n',
  },
  {
    file: 'py/mpstate.h',
    reason: 'sys.stdout, sys.stderr and sys.stdin can be set.',
    find: '    MP_SYS_MUTABLE_NUM,\n',
    replace:
      '    MP_SYS_MUTABLE_STDOUT,\n    MP_SYS_MUTABLE_STDERR,\n    MP_SYS_MUTABLE_STDIN,\n    MP_SYS_MUTABLE_NUM,\n',
  },
  {
    file: 'py/modsys.c',
    reason: 'The same: their names.',
    find: '    MP_QSTRnull,\n};\n\nvoid mp_module_sys_attr',
    replace:
      '    MP_QSTR_stdout,\n    MP_QSTR_stderr,\n    MP_QSTR_stdin,\n    MP_QSTRnull,\n};\n\n' +
      'void cloche_sys_begin(void) {\n' +
      '    MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_STDOUT]) = MP_OBJ_FROM_PTR(&mp_sys_stdout_obj);\n' +
      '    MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_STDERR]) = MP_OBJ_FROM_PTR(&mp_sys_stderr_obj);\n' +
      '    MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_STDIN]) = MP_OBJ_FROM_PTR(&mp_sys_stdin_obj);\n' +
      '}\n\n' +
      'void mp_module_sys_attr',
  },
  {
    file: 'py/modsys.c',
    reason: 'The same: what they were.',
    find:
      '    { MP_ROM_QSTR(MP_QSTR_stdin), MP_ROM_PTR(&mp_sys_stdin_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_stdout), MP_ROM_PTR(&mp_sys_stdout_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_stderr), MP_ROM_PTR(&mp_sys_stderr_obj) },\n',
    replace:
      '    { MP_ROM_QSTR(MP_QSTR___stdin__), MP_ROM_PTR(&mp_sys_stdin_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR___stdout__), MP_ROM_PTR(&mp_sys_stdout_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR___stderr__), MP_ROM_PTR(&mp_sys_stderr_obj) },\n',
  },
  {
    file: 'py/modsys.c',
    reason: 'The language is that of Python 3.11 (docs/differences.md tells what is not).',
    find: '"3.4.0; "',
    replace: '"3.11.0; "',
  },
  {
    file: 'py/modsys.c',
    reason: 'The same: with the names of its parts (port/system.c).',
    find: 'static const mp_rom_obj_tuple_t mp_sys_version_info_obj = {{&mp_type_tuple}, 3, {MP_ROM_INT(3), MP_ROM_INT(4), MP_ROM_INT(0)}};\n',
    replace: 'extern const struct _mp_dummy_t mp_sys_version_info_obj;\n',
  },
  {
    file: 'py/modsys.c',
    reason: 'What a course asks sys for (port/system.c).',
    find: '    { MP_ROM_QSTR(MP_QSTR_version_info), MP_ROM_PTR(&mp_sys_version_info_obj) },\n',
    replace:
      '    { MP_ROM_QSTR(MP_QSTR_version_info), MP_ROM_PTR(&mp_sys_version_info_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_hexversion), MP_ROM_INT(0x030b00f0) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_maxunicode), MP_ROM_INT(0x10ffff) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_executable), MP_ROM_QSTR(MP_QSTR_) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_float_info), MP_ROM_PTR(&system_float_info_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_getrecursionlimit), MP_ROM_PTR(&system_getrecursionlimit_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_setrecursionlimit), MP_ROM_PTR(&system_setrecursionlimit_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_getdefaultencoding), MP_ROM_PTR(&system_encoding_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_getfilesystemencoding), MP_ROM_PTR(&system_encoding_obj) },\n',
  },
  {
    file: 'py/modsys.c',
    reason: 'The same: where they are.',
    find: 'static const mp_rom_map_elem_t mp_module_sys_globals_table[] = {\n',
    replace:
      'extern const struct _mp_dummy_t system_float_info_obj;\n' +
      'MP_DECLARE_CONST_FUN_OBJ_0(system_getrecursionlimit_obj);\n' +
      'MP_DECLARE_CONST_FUN_OBJ_1(system_setrecursionlimit_obj);\n' +
      'MP_DECLARE_CONST_FUN_OBJ_0(system_encoding_obj);\n\n' +
      'static const mp_rom_map_elem_t mp_module_sys_globals_table[] = {\n',
  },
  {
    file: 'extmod/vfs.c',
    reason: "open() takes what CPython's does; lines end as they are written (port/streams.c).",
    find:
      '        { MP_QSTR_encoding, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },\n    };\n\n    // parse args\n' +
      '    mp_arg_val_t args[MP_ARRAY_SIZE(allowed_args)];\n' +
      '    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed_args), allowed_args, args);\n\n' +
      '    #if MICROPY_VFS_POSIX\n    // If the file is an integer',
    replace:
      '        { MP_QSTR_encoding, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },\n' +
      '        { MP_QSTR_errors, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },\n' +
      '        { MP_QSTR_newline, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },\n' +
      '        { MP_QSTR_closefd, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_TRUE} },\n' +
      '        { MP_QSTR_opener, MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },\n    };\n\n    // parse args\n' +
      '    mp_arg_val_t args[MP_ARRAY_SIZE(allowed_args)];\n' +
      '    mp_arg_parse_all(n_args, pos_args, kw_args, MP_ARRAY_SIZE(allowed_args), allowed_args, args);\n' +
      '    void streams_check_open(mp_obj_t encoding, mp_obj_t newline);\n' +
      '    streams_check_open(args[3].u_obj, args[5].u_obj);\n\n' +
      '    #if MICROPY_VFS_POSIX\n    // If the file is an integer',
  },
  {
    file: 'py/objstringio.c',
    reason: 'The methods that CPython has (port/streams.c).',
    find: '    { MP_ROM_QSTR(MP_QSTR_getvalue), MP_ROM_PTR(&stringio_getvalue_obj) },\n',
    replace:
      '    { MP_ROM_QSTR(MP_QSTR_getvalue), MP_ROM_PTR(&stringio_getvalue_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_truncate), MP_ROM_PTR(&stringio_truncate_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_readlines), MP_ROM_PTR(&mp_stream_unbuffered_readlines_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_writelines), MP_ROM_PTR(&streams_writelines_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_readable), MP_ROM_PTR(&streams_yes_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_writable), MP_ROM_PTR(&streams_yes_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_seekable), MP_ROM_PTR(&streams_yes_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_isatty), MP_ROM_PTR(&streams_no_obj) },\n',
  },
  {
    file: 'py/objstringio.c',
    reason: 'The same: truncate([size]) cuts, at the beginning of a character.',
    find: 'static mp_obj_stringio_t *stringio_new(const mp_obj_type_t *type) {\n',
    replace:
      'MP_DECLARE_CONST_FUN_OBJ_2(streams_writelines_obj);\n' +
      'MP_DECLARE_CONST_FUN_OBJ_1(streams_yes_obj);\n' +
      'MP_DECLARE_CONST_FUN_OBJ_1(streams_no_obj);\n\n' +
      'static mp_obj_t stringio_truncate(size_t n_args, const mp_obj_t *args) {\n' +
      '    mp_obj_stringio_t *self = MP_OBJ_TO_PTR(args[0]);\n' +
      '    mp_obj_t size_in = n_args > 1 ? args[1] : mp_const_none;\n' +
      '    mp_int_t size = size_in == mp_const_none ? (mp_int_t)self->pos : mp_obj_get_int(size_in);\n' +
      '    check_stringio_is_open(self);\n' +
      '    if (size < 0) {\n' +
      '        mp_raise_msg_varg(&mp_type_ValueError, MP_ERROR_TEXT("negative size value %d"), (int)size);\n    }\n' +
      '    if (self->vstr->fixed_buf) {\n        stringio_copy_on_write(self);\n    }\n' +
      '    if ((size_t)size < self->vstr->len) {\n' +
      '        size_t len = size;\n' +
      '        while (self->base.type == &mp_type_stringio && len > 0 && (self->vstr->buf[len] & 0xc0) == 0x80) {\n' +
      '            --len;\n        }\n        self->vstr->len = len;\n    }\n' +
      '    return mp_obj_new_int(size);\n}\n' +
      'static MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(stringio_truncate_obj, 1, 2, stringio_truncate);\n\n' +
      'static void stringio_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {\n' +
      '    if (dest[0] != MP_OBJ_NULL) {\n        return;\n    }\n' +
      '    if (attr == MP_QSTR_closed) {\n' +
      '        dest[0] = mp_obj_new_bool(((mp_obj_stringio_t *)MP_OBJ_TO_PTR(self_in))->vstr == NULL);\n' +
      '    } else {\n        dest[1] = MP_OBJ_SENTINEL; // among the methods\n    }\n}\n\n' +
      'static mp_obj_stringio_t *stringio_new(const mp_obj_type_t *type) {\n',
  },
  ...['stringio', 'bytesio'].map((name) => ({
    file: 'py/objstringio.c',
    reason: 'The same: whether it is closed.',
    find: `    protocol, &${name}_stream_p,\n`,
    replace: `    attr, stringio_attr,\n    protocol, &${name}_stream_p,\n`,
  })),
  {
    file: 'extmod/vfs.c',
    reason: 'Text is read with its lines ended by \\n, unless open() is told otherwise.',
    find: '    return mp_vfs_proxy_call(vfs, MP_QSTR_open, 2, (mp_obj_t *)&args);\n',
    replace:
      '    mp_obj_t file = mp_vfs_proxy_call(vfs, MP_QSTR_open, 2, (mp_obj_t *)&args);\n' +
      '    void ramfs_file_keep_line_ends(mp_obj_t file);\n' +
      '    if (args[5].u_obj != mp_const_none) {\n        ramfs_file_keep_line_ends(file);\n    }\n' +
      '    return file;\n',
  },
  {
    file: 'py/modcmath.c',
    reason: 'The library has the rest of cmath, in Python.',
    find: 'MP_REGISTER_MODULE(MP_QSTR_cmath, mp_module_cmath);',
    replace: 'MP_REGISTER_EXTENSIBLE_MODULE(MP_QSTR_cmath, mp_module_cmath);',
  },
  {
    file: 'py/modsys.c',
    reason: 'sys.exc_info() has the traceback.',
    find: '    t->items[1] = cur_exc;\n    t->items[2] = mp_const_none;\n',
    replace:
      '    t->items[1] = cur_exc;\n' +
      '    t->items[2] = mp_load_attr(cur_exc, MP_QSTR___traceback__);\n',
  },
  {
    file: 'py/modio.c',
    reason: 'What a file raises that is not open for what it is asked for.',
    find: 'static const mp_rom_map_elem_t mp_module_io_globals_table[] = {\n',
    replace:
      'extern const mp_obj_type_t cloche_type_UnsupportedOperation;\n\n' +
      'static const mp_rom_map_elem_t mp_module_io_globals_table[] = {\n' +
      '    { MP_ROM_QSTR(MP_QSTR_UnsupportedOperation), MP_ROM_PTR(&cloche_type_UnsupportedOperation) },\n',
  },
];
