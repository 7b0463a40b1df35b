// What runs out becomes known as a limit (port/limit.c).

export const LIMITS = [
  {
    file: 'py/bc.h',
    reason:
      'Each frame knows how many stand below it, for the limit of recursion (port/vm_port.c).',
    find: '    struct _mp_code_state_t *prev;\n    #endif\n',
    replace: '    struct _mp_code_state_t *prev;\n    size_t depth;\n    #endif\n',
  },
  {
    file: 'py/vm.c',
    reason: 'The same: where a frame is pushed.',
    count: 4,
    find: 'new_state->prev = code_state;\n',
    replace: 'PUSH_FRAME(new_state, code_state);\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'Recursion that is too deep raises RecursionError.',
    find: '    mp_raise_type_arg(&mp_type_RuntimeError, MP_OBJ_NEW_QSTR(MP_QSTR_maximum_space_recursion_space_depth_space_exceeded));\n',
    replace: '    MP_NORETURN void cloche_raise_recursion(void);\n    cloche_raise_recursion();\n',
  },
  {
    file: 'py/runtime.c',
    reason: 'Memory that has run out.',
    find:
      '    mp_raise_msg_varg(&mp_type_MemoryError,\n' +
      '        MP_ERROR_TEXT("memory allocation failed, allocating %u bytes"), (uint)num_bytes);\n',
    replace:
      '    void cloche_note_heap(mp_obj_t exc);\n' +
      '    mp_obj_t exc = mp_obj_new_exception_msg_varg(&mp_type_MemoryError,\n' +
      '        MP_ERROR_TEXT("memory allocation failed, allocating %u bytes"), (uint)num_bytes);\n' +
      '    cloche_note_heap(exc);\n' +
      '    nlr_raise(exc);\n',
  },
];
