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
    file: 'py/modbuiltins.c',
    reason: 'print() writes to what sys.stdout is now; None means that too.',
    find: '        { MP_QSTR_file, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_PTR(&mp_sys_stdout_obj)} },\n',
    replace: '        { MP_QSTR_file, MP_ARG_KW_ONLY | MP_ARG_OBJ, {.u_rom_obj = MP_ROM_NONE} },\n',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'The same. An object of the program with a method write() gets all the text at once.',
    find:
      '    mp_get_stream_raise(u.args[ARG_file].u_obj, MP_STREAM_OP_WRITE);\n' +
      '    mp_print_t print = {MP_OBJ_TO_PTR(u.args[ARG_file].u_obj), mp_stream_write_adaptor};\n',
    replace:
      '    mp_obj_t file = u.args[ARG_file].u_obj;\n' +
      '    if (file == mp_const_none) {\n' +
      '        file = MP_STATE_VM(sys_mutable[MP_SYS_MUTABLE_STDOUT]);\n' +
      '        if (file == MP_OBJ_NULL) {\n' +
      '            mp_raise_msg(&mp_type_RuntimeError, MP_ERROR_TEXT("lost sys.stdout"));\n' +
      '        }\n' +
      '        if (file == mp_const_none) {\n            return mp_const_none;\n        }\n' +
      '    }\n' +
      '    mp_print_t print = {MP_OBJ_TO_PTR(file), mp_stream_write_adaptor};\n' +
      '    vstr_t text;\n' +
      '    bool is_gathered = mp_obj_is_instance_type(mp_obj_get_type(file));\n' +
      '    if (is_gathered) {\n' +
      '        vstr_init_print(&text, 64, &print);\n' +
      '    } else {\n' +
      '        mp_get_stream_raise(file, MP_STREAM_OP_WRITE);\n' +
      '    }\n',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'The same: between two values.',
    find: '            mp_stream_write_adaptor(print.data, sep_data, u.len[0]);\n',
    replace: '            print.print_strn(print.data, sep_data, u.len[0]);\n',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'The same: at the end.',
    find: '    mp_stream_write_adaptor(print.data, end_data, u.len[1]);\n',
    replace:
      '    print.print_strn(print.data, end_data, u.len[1]);\n' +
      '    if (is_gathered) {\n' +
      '        mp_obj_t write[3] = { MP_OBJ_NULL };\n' +
      '        mp_load_method(file, MP_QSTR_write, write);\n' +
      '        write[2] = mp_obj_new_str_from_vstr(&text);\n' +
      '        mp_call_method_n_kw(1, 0, write);\n' +
      '    }\n',
  },
];
