// Where MicroPython meets the port: what runs out becomes known as a limit (port/limit.c), and the
// host's functions are modules (port/hostcall.c).

export const LIMITS = [
  {
    file: 'py/builtinimport.c',
    reason: "Modules of the host's functions (port/hostcall.c).",
    find: '        module_obj = mp_module_get_builtin(level_mod_name, false);\n',
    replace:
      '        mp_obj_t hostcall_module(qstr name);\n' +
      '        module_obj = hostcall_module(level_mod_name);\n' +
      '        if (module_obj != MP_OBJ_NULL) {\n            return module_obj;\n        }\n' +
      '        module_obj = mp_module_get_builtin(level_mod_name, false);\n',
  },
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
