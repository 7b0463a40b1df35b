// Where upstream trusts a program: addresses made of bytes, file systems written in Python.

export const SAFETY = [
  {
    file: 'py/binary.c',
    reason: 'The codes O, S and P of struct and array turn bytes into pointers and back.',
    find: "                case 'P':\n                case 'O':\n                case 'S':\n                    size = sizeof(void *);\n                    break;\n",
    replace: '',
  },
  {
    file: 'py/binary.c',
    reason: 'The same, in native alignment.',
    find: "                case 'P':\n                case 'O':\n                case 'S':\n                    align = alignof(void *);\n                    size = sizeof(void *);\n                    break;\n",
    replace: '',
  },
  {
    file: 'py/modstruct.c',
    reason: 'A repeat count may be a big integer, of which this took the address.',
    find: '    mp_uint_t val = (mp_uint_t)MP_OBJ_SMALL_INT_VALUE(mp_parse_num_integer(*p, len, 10, NULL));\n',
    replace:
      '    mp_uint_t val = mp_obj_get_int(mp_parse_num_integer(*p, len, 10, NULL));\n' +
      '    if (val > 0x1000000) {\n' +
      '        mp_raise_ValueError(MP_ERROR_TEXT("struct too large"));\n' +
      '    }\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same: sizes of many parts must not add up past 32 bits.',
    find: '    for (size = 0; *fmt; fmt++) {\n',
    replace:
      '    for (size = 0; *fmt; fmt++) {\n' +
      '        if (size > 0x10000000) {\n' +
      '            mp_raise_ValueError(MP_ERROR_TEXT("struct too large"));\n' +
      '        }\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'An offset far past the buffer must not wrap around it.',
    find: '    if (p + total_sz > end_p) {\n',
    replace: '    if ((size_t)offset > bufinfo.len || total_sz > bufinfo.len - offset) {\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same, for packing.',
    find: '    if (p + sz > end_p) {\n',
    replace: '    if ((size_t)offset > bufinfo.len || (size_t)sz > bufinfo.len - offset) {\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same: what is not used any more.',
    find: '    byte *end_p = &p[bufinfo.len];\n    p += offset;\n',
    replace: '    p += offset;\n',
  },
  {
    file: 'py/modstruct.c',
    reason: 'The same.',
    find: '    byte *end_p = &p[bufinfo.len];\n    mp_int_t offset = 0;\n',
    replace: '    mp_int_t offset = 0;\n',
  },
  {
    file: 'extmod/modos.c',
    reason: 'A file system written in Python is believed in what it returns: none can be mounted.',
    find:
      '    { MP_ROM_QSTR(MP_QSTR_mount), MP_ROM_PTR(&mp_vfs_mount_obj) },\n' +
      '    { MP_ROM_QSTR(MP_QSTR_umount), MP_ROM_PTR(&mp_vfs_umount_obj) },\n',
    replace: '',
  },
];
