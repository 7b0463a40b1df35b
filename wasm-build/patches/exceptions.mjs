// Exceptions: all of them, chained, in CPython's words (port/objexcept.c).

export const EXCEPTIONS = [
  {
    file: 'py/builtinhelp.c',
    reason: 'The same.',
    find: '#include "py/objmodule.h"\n',
    replace: `#include "py/objmodule.h"
#include "py/objfun.h"
`,
  },
  {
    file: 'py/builtinhelp.c',
    reason: 'Functions and classes written in Python tell their docstrings (port/function.c).',
    find: '    const mp_obj_type_t *type = mp_obj_get_type(obj);\n',
    replace: `    const mp_obj_type_t *type = mp_obj_get_type(obj);
    if (mp_obj_help(MP_PYTHON_PRINTER, obj)) {
        return;
    }
`,
  },
  {
    file: 'py/builtinhelp.c',
    reason: 'A class may have a metaclass.',
    find: '        if (type == &mp_type_type) {\n',
    replace: '        if (type->flags & MP_TYPE_FLAG_METACLASS) {\n',
  },
  {
    file: 'py/builtinimport.c',
    reason: 'The same.',
    find: '#include "py/objmodule.h"\n',
    replace: `#include "py/objmodule.h"
#include "py/objexcept.h"
`,
  },
  {
    file: 'py/builtinimport.c',
    reason: "In CPython's words.",
    find: `        mp_raise_msg_varg(&mp_type_ImportError, MP_ERROR_TEXT("no module named '%q'"), full_mod_name);
`,
    replace: `        mp_raise_msg_varg(&mp_type_ModuleNotFoundError, MP_ERROR_TEXT("No module named '%q'"), full_mod_name);
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'The same.',
    find: '#include "py/objtype.h"\n',
    replace: `#include "py/objtype.h"
#include "py/objexcept.h"
MP_DECLARE_CONST_FUN_OBJ_VAR_BETWEEN(cloche_vars_obj);
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'Classes are built in port/builtins.c.',
    find: `// args[0] is function from class body
// args[1] is class name
// args[2:] are base objects
static mp_obj_t mp_builtin___build_class__(size_t n_args, const mp_obj_t *args) {
    assert(2 <= n_args);

    // set the new classes __locals__ object
    mp_obj_dict_t *old_locals = mp_locals_get();
    mp_obj_t class_locals = mp_obj_new_dict(0);
    mp_locals_set(MP_OBJ_TO_PTR(class_locals));

    // call the class code
    mp_obj_t cell = mp_call_function_0(args[0]);

    // restore old __locals__ object
    mp_locals_set(old_locals);

    // get the class type (meta object) from the base objects
    mp_obj_t meta;
    if (n_args == 2) {
        // no explicit bases, so use 'type'
        meta = MP_OBJ_FROM_PTR(&mp_type_type);
    } else {
        // use type of first base object
        meta = MP_OBJ_FROM_PTR(mp_obj_get_type(args[2]));
    }

    // TODO do proper metaclass resolution for multiple base objects

    // create the new class using a call to the meta object
    mp_obj_t meta_args[3];
    meta_args[0] = args[1]; // class name
    meta_args[1] = mp_obj_new_tuple(n_args - 2, args + 2); // tuple of bases
    meta_args[2] = class_locals; // dict of members
    mp_obj_t new_class = mp_call_function_n_kw(meta, 3, 0, meta_args);

    // store into cell if needed
    if (cell != mp_const_none) {
        mp_obj_cell_set(cell, new_class);
    }

    return new_class;
}
MP_DEFINE_CONST_FUN_OBJ_VAR(mp_builtin___build_class___obj, 2, mp_builtin___build_class__);

`,
    replace: '',
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'What dir() says stands in port/specials.c.',
    find: `static mp_obj_t mp_builtin_dir(size_t n_args, const mp_obj_t *args) {
    mp_obj_t dir = mp_obj_new_list(0, NULL);
    if (n_args == 0) {
        // Make a list of names in the local namespace
        mp_obj_dict_t *dict = mp_locals_get();
        for (size_t i = 0; i < dict->map.alloc; i++) {
            if (mp_map_slot_is_filled(&dict->map, i)) {
                mp_obj_list_append(dir, dict->map.table[i].key);
            }
        }
    } else { // n_args == 1
        // Make a list of names in the given object
        // Implemented by probing all possible qstrs with mp_load_method_maybe
        size_t nqstr = QSTR_TOTAL();
        for (size_t i = MP_QSTR_ + 1; i < nqstr; ++i) {
            mp_obj_t dest[2];
            mp_load_method_protected(args[0], i, dest, false);
            if (dest[0] != MP_OBJ_NULL) {
                #if MICROPY_PY_ALL_SPECIAL_METHODS
                // Support for __dir__: see if we can dispatch to this special method
                // This relies on MP_QSTR__dir__ being first after MP_QSTR_
                if (i == MP_QSTR___dir__ && dest[1] != MP_OBJ_NULL) {
                    return mp_call_method_n_kw(0, 0, dest);
                }
                #endif
                mp_obj_list_append(dir, MP_OBJ_NEW_QSTR(i));
            }
        }
    }
    return dir;
`,
    replace: `static mp_obj_t mp_builtin_dir(size_t n_args, const mp_obj_t *args) {
    if (n_args == 1) {
        return mp_obj_dir(args[0]);
    }
    mp_obj_t list = mp_call_function_1(MP_OBJ_FROM_PTR(&mp_type_list), MP_OBJ_FROM_PTR(mp_locals_get()));
    mp_obj_list_sort(1, &list, (mp_map_t *)&mp_const_empty_map);
    return list;
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'A class may say how it is rounded.',
    find: '    mp_obj_t o_in = args[0];\n',
    replace: `    mp_obj_t o_in = args[0];
    if (mp_obj_is_instance_type(mp_obj_get_type(o_in))) {
        mp_obj_t dest[3];
        mp_load_special_maybe(o_in, MP_QSTR___round__, dest);
        if (dest[0] != MP_OBJ_NULL) {
            dest[2] = n_args > 1 ? args[1] : mp_const_none;
            return mp_call_method_n_kw(n_args - 1, 0, dest);
        }
        o_in = mp_obj_native_of(o_in);
    }
`,
  },
  {
    file: 'py/modbuiltins.c',
    reason: 'All exceptions, and what else CPython has (port/builtins.c).',
    find: `    { MP_ROM_QSTR(MP_QSTR_ArithmeticError), MP_ROM_PTR(&mp_type_ArithmeticError) },
    { MP_ROM_QSTR(MP_QSTR_AssertionError), MP_ROM_PTR(&mp_type_AssertionError) },
    { MP_ROM_QSTR(MP_QSTR_AttributeError), MP_ROM_PTR(&mp_type_AttributeError) },
    { MP_ROM_QSTR(MP_QSTR_EOFError), MP_ROM_PTR(&mp_type_EOFError) },
    { MP_ROM_QSTR(MP_QSTR_Exception), MP_ROM_PTR(&mp_type_Exception) },
    { MP_ROM_QSTR(MP_QSTR_GeneratorExit), MP_ROM_PTR(&mp_type_GeneratorExit) },
    { MP_ROM_QSTR(MP_QSTR_ImportError), MP_ROM_PTR(&mp_type_ImportError) },
    { MP_ROM_QSTR(MP_QSTR_IndentationError), MP_ROM_PTR(&mp_type_IndentationError) },
    { MP_ROM_QSTR(MP_QSTR_IndexError), MP_ROM_PTR(&mp_type_IndexError) },
    { MP_ROM_QSTR(MP_QSTR_KeyboardInterrupt), MP_ROM_PTR(&mp_type_KeyboardInterrupt) },
    { MP_ROM_QSTR(MP_QSTR_KeyError), MP_ROM_PTR(&mp_type_KeyError) },
    { MP_ROM_QSTR(MP_QSTR_LookupError), MP_ROM_PTR(&mp_type_LookupError) },
    { MP_ROM_QSTR(MP_QSTR_MemoryError), MP_ROM_PTR(&mp_type_MemoryError) },
    { MP_ROM_QSTR(MP_QSTR_NameError), MP_ROM_PTR(&mp_type_NameError) },
    { MP_ROM_QSTR(MP_QSTR_NotImplementedError), MP_ROM_PTR(&mp_type_NotImplementedError) },
    { MP_ROM_QSTR(MP_QSTR_OSError), MP_ROM_PTR(&mp_type_OSError) },
    { MP_ROM_QSTR(MP_QSTR_OverflowError), MP_ROM_PTR(&mp_type_OverflowError) },
    { MP_ROM_QSTR(MP_QSTR_RuntimeError), MP_ROM_PTR(&mp_type_RuntimeError) },
    #if MICROPY_PY_ASYNC_AWAIT
    { MP_ROM_QSTR(MP_QSTR_StopAsyncIteration), MP_ROM_PTR(&mp_type_StopAsyncIteration) },
    #endif
    { MP_ROM_QSTR(MP_QSTR_StopIteration), MP_ROM_PTR(&mp_type_StopIteration) },
    { MP_ROM_QSTR(MP_QSTR_SyntaxError), MP_ROM_PTR(&mp_type_SyntaxError) },
    { MP_ROM_QSTR(MP_QSTR_SystemExit), MP_ROM_PTR(&mp_type_SystemExit) },
    { MP_ROM_QSTR(MP_QSTR_TypeError), MP_ROM_PTR(&mp_type_TypeError) },
    #if MICROPY_PY_BUILTINS_STR_UNICODE
    { MP_ROM_QSTR(MP_QSTR_UnicodeError), MP_ROM_PTR(&mp_type_UnicodeError) },
    #endif
    { MP_ROM_QSTR(MP_QSTR_ValueError), MP_ROM_PTR(&mp_type_ValueError) },
    #if MICROPY_EMIT_NATIVE
    { MP_ROM_QSTR(MP_QSTR_ViperTypeError), MP_ROM_PTR(&mp_type_ViperTypeError) },
    #endif
    { MP_ROM_QSTR(MP_QSTR_ZeroDivisionError), MP_ROM_PTR(&mp_type_ZeroDivisionError) },
`,
    replace: `    #define MP_X(name, base) { MP_ROM_QSTR(MP_QSTR_##name), MP_ROM_PTR(&mp_type_##name) },
    MP_EXCEPTIONS(MP_X)
    #undef MP_X
    { MP_ROM_QSTR(MP_QSTR_EnvironmentError), MP_ROM_PTR(&mp_type_OSError) },
    { MP_ROM_QSTR(MP_QSTR_IOError), MP_ROM_PTR(&mp_type_OSError) },
    { MP_ROM_QSTR(MP_QSTR_vars), MP_ROM_PTR(&cloche_vars_obj) },
    { MP_ROM_QSTR(MP_QSTR___debug__), MP_ROM_TRUE },
`,
  },
  {
    file: 'py/obj.c',
    reason: 'Exceptions are printed by port/objexcept.c.',
    find: `// helper function to print an exception with traceback
void mp_obj_print_exception(const mp_print_t *print, mp_obj_t exc) {
    if (mp_obj_is_exception_instance(exc)) {
        size_t n, *values;
        mp_obj_exception_get_traceback(exc, &n, &values);
        if (n > 0) {
            assert(n % 3 == 0);
            mp_print_str(print, "Traceback (most recent call last):\\n");
            for (int i = n - 3; i >= 0; i -= 3) {
                #if MICROPY_ENABLE_SOURCE_LINE
                mp_printf(print, "  File \\"%q\\", line %d", values[i], (int)values[i + 1]);
                #else
                mp_printf(print, "  File \\"%q\\"", values[i]);
                #endif
                // the block name can be NULL if it's unknown
                qstr block = values[i + 2];
                if (block == MP_QSTRnull) {
                    mp_print_str(print, "\\n");
                } else {
                    mp_printf(print, ", in %q\\n", block);
                }
            }
        }
    }
    mp_obj_print_helper(print, exc, PRINT_EXC);
    mp_print_str(print, "\\n");
}

`,
    replace: '',
  },
  {
    file: 'py/obj.c',
    reason: "In CPython's words.",
    find: `            MP_ERROR_TEXT("'%s' object doesn't support item deletion"), mp_obj_get_type_str(base));
`,
    replace: `                MP_ERROR_TEXT("'%s' object doesn't support item deletion"), mp_obj_get_type_str(base));
`,
  },
  {
    file: 'py/obj.c',
    reason: 'The same.',
    find: `            MP_ERROR_TEXT("'%s' object isn't subscriptable"), mp_obj_get_type_str(base));
`,
    replace: `                MP_ERROR_TEXT("'%s' object is not subscriptable"), mp_obj_get_type_str(base));
`,
  },
  {
    file: 'py/obj.c',
    reason: 'The same.',
    find: `            MP_ERROR_TEXT("'%s' object doesn't support item assignment"), mp_obj_get_type_str(base));
`,
    replace: `                MP_ERROR_TEXT("'%s' object does not support item assignment"), mp_obj_get_type_str(base));
`,
  },
  {
    file: 'py/objexcept.h',
    reason: 'Exceptions are chained, and keep attributes (port/objexcept.c).',
    find: '} mp_obj_exception_t;\n',
    replace: `    mp_obj_t cause;     // MP_OBJ_NULL, None or an exception
    mp_obj_t context;   // the same
    mp_obj_t dict;      // MP_OBJ_NULL until there are attributes
    bool suppress_context;
    bool is_compiled; // made by the compiler
} mp_obj_exception_t;

// A line of a traceback may have a column as well, in the bits above these.
#define SOURCE_LINE_BITS (20)
#define SOURCE_LINE_MASK ((1 << SOURCE_LINE_BITS) - 1)

// Attributes that live in the exception itself, also where the class is derived.
bool mp_obj_exception_keeps(qstr attr);
void mp_obj_exception_set_context(mp_obj_t exc, mp_obj_t context);
// What \`raise exc from cause\` raises.
mp_obj_t mp_obj_exception_with_cause(mp_obj_t exc, mp_obj_t cause);
mp_obj_t mp_obj_exception_traceback(mp_obj_t exc);
mp_obj_t mp_errno_text(int code);
`,
  },
  {
    file: 'py/objexcept.h',
    reason: 'The whole list, each with what it is derived from; port/objexcept.c defines them.',
    find: '    );\n',
    replace: `    )

#define MP_EXCEPTIONS(X) \\
    X(SystemExit, BaseException) \\
    X(KeyboardInterrupt, BaseException) \\
    X(GeneratorExit, BaseException) \\
    X(Exception, BaseException) \\
    X(StopAsyncIteration, Exception) \\
    X(StopIteration, Exception) \\
    X(ArithmeticError, Exception) \\
    X(FloatingPointError, ArithmeticError) \\
    X(OverflowError, ArithmeticError) \\
    X(ZeroDivisionError, ArithmeticError) \\
    X(AssertionError, Exception) \\
    X(AttributeError, Exception) \\
    X(BufferError, Exception) \\
    X(EOFError, Exception) \\
    X(ImportError, Exception) \\
    X(ModuleNotFoundError, ImportError) \\
    X(LookupError, Exception) \\
    X(IndexError, LookupError) \\
    X(KeyError, LookupError) \\
    X(MemoryError, Exception) \\
    X(NameError, Exception) \\
    X(UnboundLocalError, NameError) \\
    X(OSError, Exception) \\
    X(BlockingIOError, OSError) \\
    X(ChildProcessError, OSError) \\
    X(ConnectionError, OSError) \\
    X(BrokenPipeError, ConnectionError) \\
    X(ConnectionAbortedError, ConnectionError) \\
    X(ConnectionRefusedError, ConnectionError) \\
    X(ConnectionResetError, ConnectionError) \\
    X(FileExistsError, OSError) \\
    X(FileNotFoundError, OSError) \\
    X(InterruptedError, OSError) \\
    X(IsADirectoryError, OSError) \\
    X(NotADirectoryError, OSError) \\
    X(PermissionError, OSError) \\
    X(ProcessLookupError, OSError) \\
    X(TimeoutError, OSError) \\
    X(ReferenceError, Exception) \\
    X(RuntimeError, Exception) \\
    X(NotImplementedError, RuntimeError) \\
    X(SyntaxError, Exception) \\
    X(IndentationError, SyntaxError) \\
    X(TabError, IndentationError) \\
    X(SystemError, Exception) \\
    X(TypeError, Exception) \\
    X(ValueError, Exception) \\
    X(UnicodeError, ValueError) \\
    X(UnicodeDecodeError, UnicodeError) \\
    X(UnicodeEncodeError, UnicodeError) \\
    X(UnicodeTranslateError, UnicodeError) \\
    X(Warning, Exception) \\
    X(BytesWarning, Warning) \\
    X(DeprecationWarning, Warning) \\
    X(EncodingWarning, Warning) \\
    X(FutureWarning, Warning) \\
    X(ImportWarning, Warning) \\
    X(PendingDeprecationWarning, Warning) \\
    X(ResourceWarning, Warning) \\
    X(RuntimeWarning, Warning) \\
    X(SyntaxWarning, Warning) \\
    X(UnicodeWarning, Warning) \\
    X(UserWarning, Warning)

#define MP_X(name, base) extern const mp_obj_type_t mp_type_##name;
MP_EXCEPTIONS(MP_X)
#undef MP_X
`,
  },
  {
    file: 'py/objtuple.c',
    reason: 'The same.',
    find: '#include "py/objtuple.h"\n',
    replace: `#include "py/objtuple.h"
#include "py/objtype.h"
`,
  },
  {
    file: 'py/objtuple.c',
    reason: 'A class derived in Python holds its tuple elsewhere.',
    find: '        case MP_BINARY_OP_INPLACE_ADD: {\n',
    replace: `        case MP_BINARY_OP_INPLACE_ADD: {
            rhs = mp_obj_native_of(rhs);
`,
  },
  {
    file: 'py/vm.c',
    reason: 'The same.',
    find: '#include "py/bc0.h"\n',
    replace: `#include "py/bc0.h"
#include "py/objexcept.h"
`,
  },
  {
    file: 'py/vm.c',
    reason: 'The same.',
    find: `    exc_sp--; /* pop back to previous exception handler */ \\
    CLEAR_SYS_EXC_INFO() /* just clear sys.exc_info(), not compliant, but it shouldn't be used in 1st place */
`,
    replace: `    /* the handler that ends puts back what was being handled around it */ \\
    if (exc_sp->prev_exc != NULL) { \\
        MP_STATE_VM(cur_exception) = exc_sp->outer_exc; \\
    } \\
    exc_sp--; /* pop back to previous exception handler */
`,
  },
  {
    file: 'py/vm.c',
    reason: "In CPython's words, with the name.",
    find: '                            mp_obj_t obj = mp_obj_new_exception_msg(&mp_type_NameError, MP_ERROR_TEXT("local variable referenced before assignment"));\n',
    replace:
      '                            mp_obj_t obj = mp_obj_fun_new_unbound(code_state->fun_bc, code_state->ip);\n',
  },
  {
    file: 'py/vm.c',
    reason: 'Classes with descriptors or __getattribute__ are asked first.',
    find: '                    if (mp_obj_is_instance_type(mp_obj_get_type(top))) {\n',
    replace:
      '                    if ((mp_obj_get_type(top)->flags & (MP_TYPE_FLAG_INSTANCE_TYPE | MP_TYPE_FLAG_CLASS_FIRST)) == MP_TYPE_FLAG_INSTANCE_TYPE) {\n',
  },
  {
    file: 'py/vm.c',
    reason: 'The key of an item is computed before its value.',
    find: '                    mp_obj_dict_store(sp[0], sp[2], sp[1]);\n',
    replace: '                    mp_obj_dict_store(sp[0], sp[1], sp[2]);\n',
  },
  {
    file: 'py/vm.c',
    reason: 'The same.',
    find: `                        mp_obj_dict_store(obj, sp[0], sp[-1]);
                        sp -= 2;
`,
    replace: `                        mp_obj_dict_store(obj, sp[-1], sp[0]);
                        sp -= 2;
                    } else if ((unum & 3) == 3) {
                        // Stars in displays and in calls: all into a tuple, or into what is below.
                        if (unum == 3) {
                            SET_TOP(mp_unpack_to_tuple(TOP()));
                        } else {
                            mp_unpack_into(obj, sp[0]);
                            sp--;
                        }
`,
  },
  {
    file: 'py/vm.c',
    reason: 'The same: raise ... from ...',
    find: `                    mp_obj_t from_value = POP();
                    if (from_value != mp_const_none) {
                        mp_warning(NULL, "exception chaining not supported");
                    }
                    mp_obj_t obj = mp_make_raise_obj(TOP());
`,
    replace: `                    mp_obj_t from_value = POP();
                    mp_obj_t obj = mp_obj_exception_with_cause(TOP(), from_value);
`,
  },
  {
    file: 'py/vm.c',
    reason: 'Opcodes of ours (py/bc0.h).',
    find: `                    mp_import_all(POP());
                    DISPATCH();

`,
    replace: `                    mp_import_all(POP());
                    DISPATCH();

                ENTRY(MP_BC_SETUP_ANNOTATIONS): {
                    mp_map_elem_t *elem = mp_map_lookup(&mp_locals_get()->map, MP_OBJ_NEW_QSTR(MP_QSTR___annotations__), MP_MAP_LOOKUP_ADD_IF_NOT_FOUND);
                    if (elem->value == MP_OBJ_NULL) {
                        elem->value = mp_const_none;
                        mp_store_name(MP_QSTR___annotations__, mp_obj_new_dict(0));
                    }
                    DISPATCH();
                }

                ENTRY(MP_BC_MATCH): {
                    DECODE_UINT;
                    sp = mp_match(sp, unum);
                    DISPATCH();
                }

`,
  },
  {
    file: 'py/vm.c',
    reason: 'What is raised while something is handled has it as its context.',
    find: `            #if MICROPY_PY_SYS_EXC_INFO
            MP_STATE_VM(cur_exception) = nlr.ret_val;
            #endif
`,
    replace: `            if (MP_STATE_VM(cur_exception) != NULL && MP_STATE_VM(cur_exception) != nlr.ret_val) {
                mp_obj_exception_set_context(MP_OBJ_FROM_PTR(nlr.ret_val), MP_OBJ_FROM_PTR(MP_STATE_VM(cur_exception)));
            }
`,
  },
  {
    file: 'py/vm.c',
    reason: "More stands in front of a function's code (py/bc.h).",
    find: `                }
                #if MICROPY_EMIT_BYTECODE_USES_QSTR_TABLE
`,
    replace: `                }
                ip = mp_bytecode_skip_extras(ip, scope_flags);
                #if MICROPY_EMIT_BYTECODE_USES_QSTR_TABLE
`,
  },
  {
    file: 'py/vm.c',
    reason: 'The same: it is being handled from here on.',
    find: '                exc_sp->prev_exc = nlr.ret_val;\n',
    replace: `                exc_sp->prev_exc = nlr.ret_val;
                exc_sp->outer_exc = MP_STATE_VM(cur_exception);
                MP_STATE_VM(cur_exception) = nlr.ret_val;
`,
  },
  {
    file: 'py/compile.c',
    reason:
      'Errors of the compiler know their place; a SyntaxError that a program raises has none.',
    find: '        nlr_raise(comp->compile_error);\n',
    replace:
      '        ((mp_obj_exception_t *)MP_OBJ_TO_PTR(comp->compile_error))->is_compiled = true;\n' +
      '        nlr_raise(comp->compile_error);\n',
  },
  {
    file: 'py/vm.c',
    reason: "CPython's words.",
    find: '"no active exception to reraise"',
    replace: '"No active exception to reraise"',
  },
  {
    file: 'py/vm.c',
    reason: 'What with cannot use is said, rather than which method it lacks.',
    find:
      '                    mp_load_method(obj, MP_QSTR___exit__, sp);\n' +
      '                    mp_load_method(obj, MP_QSTR___enter__, sp + 2);\n',
    replace:
      '                    mp_load_method_maybe(obj, MP_QSTR___exit__, sp);\n' +
      '                    mp_load_method_maybe(obj, MP_QSTR___enter__, sp + 2);\n' +
      '                    if (sp[0] == MP_OBJ_NULL || sp[2] == MP_OBJ_NULL) {\n' +
      '                        mp_raise_msg_varg(&mp_type_TypeError, sp[2] == MP_OBJ_NULL\n' +
      '                            ? MP_ERROR_TEXT("\'%s\' object does not support the context manager protocol")\n' +
      '                            : MP_ERROR_TEXT("\'%s\' object does not support the context manager protocol (missed __exit__ method)"),\n' +
      '                            mp_obj_get_type_str(obj));\n' +
      '                    }\n',
  },
  {
    file: 'py/objsingleton.c',
    reason: 'Ellipsis and NotImplemented have types of their own, with names.',
    find:
      '    mp_type_singleton, MP_QSTR_, MP_TYPE_FLAG_NONE,\n' +
      '    print, singleton_print\n' +
      '    );\n',
    replace:
      '    mp_type_singleton, MP_QSTR_ellipsis, MP_TYPE_FLAG_NONE,\n' +
      '    print, singleton_print\n' +
      '    );\n\n' +
      'static MP_DEFINE_CONST_OBJ_TYPE(\n' +
      '    mp_type_not_implemented, MP_QSTR_NotImplementedType, MP_TYPE_FLAG_NONE,\n' +
      '    print, singleton_print\n' +
      '    );\n',
  },
  {
    file: 'py/objsingleton.c',
    reason: 'The same.',
    find: '{{&mp_type_singleton}, MP_QSTR_NotImplemented}',
    replace: '{{&mp_type_not_implemented}, MP_QSTR_NotImplemented}',
  },
  {
    file: 'extmod/modheapq.c',
    reason: "CPython's words.",
    find: '"empty heap"',
    replace: '"index out of range"',
  },
  ...['false', 'true'].map((extensible) => ({
    file: 'py/builtinimport.c',
    reason: 'Modules written in C are in sys.modules once they are imported.',
    find:
      `module_obj = mp_module_get_builtin(level_mod_name, ${extensible});\n` +
      `${extensible === 'true' ? '    ' : ''}        if (module_obj != MP_OBJ_NULL) {\n`,
    replace:
      `module_obj = mp_module_get_builtin(level_mod_name, ${extensible});\n` +
      `${extensible === 'true' ? '    ' : ''}        if (module_obj != MP_OBJ_NULL) {\n` +
      '            mp_obj_dict_store(MP_OBJ_FROM_PTR(&MP_STATE_VM(mp_loaded_modules_dict)), MP_OBJ_NEW_QSTR(full_mod_name), module_obj);\n',
  })),
];
